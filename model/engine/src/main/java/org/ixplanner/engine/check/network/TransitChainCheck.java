package org.ixplanner.engine.check.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;

/// More sales of transit above each other than the simulation can route over: a route up, across and down again has to
/// stay below 62 hops. On the Internet a network is hardly ever more than ten sales below the top. Rings are left to
/// another check.
final class TransitChainCheck implements Check {

    /// The most sales above each other.
    static final int MOST = 30;

    @Override
    public String id() {
        return "transit-chain";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Plan plan = input.plan();
        Map<Asn, Integer> levels = levels(plan);
        Findings findings = new Findings(id());
        for (int i = 0; i < plan.networks().size(); i++) {
            Asn asn = plan.networks().items().get(i).asn();
            // Those above are told of by the first that is too high.
            if (Objects.equals(levels.get(asn), MOST + 1)) {
                findings.error(PlanPath.ROOT.at(Kind.NETWORK.table()).at(i), "", asn.toString(), MOST);
            }
        }
        return findings.all();
    }

    // How many sales are below each network at most. Whoever has all its customers counted is next; those in a ring and
    // above it never are.
    private static Map<Asn, Integer> levels(Plan plan) {
        Map<Asn, Integer> left = new HashMap<>();
        Map<Asn, List<Asn>> providers = new HashMap<>();
        for (Network network : plan.networks()) {
            List<Asn> bought = network.contracts().stream()
                    .map(Contract::provider)
                    .filter(provider -> plan.network(provider).isPresent())
                    .distinct()
                    .toList();
            providers.put(network.asn(), bought);
            bought.forEach(provider -> left.merge(provider, 1, Integer::sum));
        }
        Map<Asn, Integer> levels = new HashMap<>();
        List<Asn> ready = new ArrayList<>(plan.networks().stream()
                .map(Network::asn)
                .filter(asn -> !left.containsKey(asn))
                .toList());
        ready.forEach(asn -> levels.put(asn, 0));
        for (int at = 0; at < ready.size(); at++) {
            int above = levels.getOrDefault(ready.get(at), 0) + 1;
            for (Asn provider : providers.getOrDefault(ready.get(at), List.of())) {
                levels.merge(provider, above, Math::max);
                if (left.merge(provider, -1, Integer::sum) == 0) {
                    ready.add(provider);
                }
            }
        }
        return levels;
    }
}
