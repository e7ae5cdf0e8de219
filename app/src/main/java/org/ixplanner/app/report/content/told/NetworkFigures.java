package org.ixplanner.app.report.content.told;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;

/// What a scenario changes for one network at home.
///
/// @param network whose
/// @param before its users' traffic in the baseline
/// @param after its users' traffic in the scenario
/// @param balance its money; empty if the saving is refused
public record NetworkFigures(Network network, Traffic before, Traffic after, Optional<NetworkBalance> balance) {

    /// Of one network's users.
    ///
    /// @param demandMbps what they ask for
    /// @param localMbps of that, never abroad
    public record Traffic(double demandMbps, double localMbps) {

        /// Local ÷ demand; empty without demand.
        public OptionalDouble l1() {
            return demandMbps > 0 ? OptionalDouble.of(localMbps / demandMbps) : OptionalDouble.empty();
        }

        static Traffic of(Result result, Asn sink) {
            double demand = 0;
            double local = 0;
            for (Flow flow : result.flows()) {
                if (flow.sink().equals(sink)) {
                    demand += flow.mbps();
                    local += flow.category() == Category.LOCAL ? flow.mbps() : 0;
                }
            }
            return new Traffic(demand, local);
        }
    }

    /// All networks at home, in the order of the plan.
    public static List<NetworkFigures> of(Telling telling) {
        return home(telling.plan()).stream()
                .map(network -> new NetworkFigures(
                        network,
                        Traffic.of(telling.before().result(), network.asn()),
                        Traffic.of(telling.chosen().result(), network.asn()),
                        balance(telling, network.asn())))
                .toList();
    }

    /// The plan's networks at home.
    public static List<Network> home(Plan plan) {
        return plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .toList();
    }

    // Without all bills a network's gain would be half known.
    private static Optional<NetworkBalance> balance(Telling telling, Asn asn) {
        if (telling.chosen().noSaving() != null
                || !telling.chosen().saving().unknown().isEmpty()) {
            return Optional.empty();
        }
        return telling.chosen().saving().networks().stream()
                .filter(balance -> balance.network().equals(asn))
                .findFirst();
    }
}
