package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.demand.UnknownDemandException;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.content.Filling;
import org.ixplanner.engine.simulation.content.Serving;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.tally.Congestion;
import org.ixplanner.engine.simulation.tally.KeyShares;
import org.ixplanner.engine.simulation.tally.LatencyTally;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.ixplanner.engine.simulation.tally.Notes;
import org.ixplanner.engine.simulation.tally.VolumeTally;
import org.ixplanner.engine.simulation.walk.Delivery;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.TieBreak;
import org.ixplanner.engine.simulation.walk.Walker;
import org.ixplanner.engine.simulation.walk.WorldWays;

/// Simulates one busy hour of a situation. A pure function of the situation: the same one gives the same result, bit
/// for bit, and the order of the plan's tables changes nothing.
public final class Simulator {

    private final Situation situation;
    private final Scene scene;
    private final Entries entries;
    private final FlowMaker maker;
    private final Delivery delivery;
    private final Filling filling;
    private final List<CacheUse> caches = new ArrayList<>();
    private final List<SupplyFlow> supply = new ArrayList<>();

    private Simulator(Situation situation, TieBreak tieBreak) {
        this.situation = situation;
        scene = new Scene(Enacted.of(situation), situation.assumptions(), tieBreak);
        Walker walker = new Walker(scene);
        entries = new Entries(scene);
        maker = new FlowMaker(scene, walker);
        WorldWays worldWays = new WorldWays(scene, walker);
        delivery = new Delivery(scene, entries, worldWays, maker);
        filling = new Filling(scene, walker, worldWays, delivery);
    }

    /// What happens in the busy hour of this situation. The plan must be free of errors that the checks tell.
    ///
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    /// @throws IllegalArgumentException if the plan has errors that the checks tell
    public static Result simulate(Situation situation) throws CannotSimulateException {
        return simulate(situation, TieBreak.LOWEST_NUMBER);
    }

    /// What would happen if other routes were taken where nothing but the lowest number decides.
    ///
    /// @param tieBreak chooses among them
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    public static Result simulate(Situation situation, TieBreak tieBreak) throws CannotSimulateException {
        return new Simulator(situation, tieBreak).result();
    }

    private Result result() throws CannotSimulateException {
        DemandLedger ledger = ledger();
        deliver(ledger);
        supply.addAll(maker.uploads());
        egress();
        var plan = scene.plan();
        Loads loads = new LoadTally(plan, scene.assumed("demand.coincidence")).of(maker.flows(), supply);
        List<Flow> flows = new Congestion(plan, loads).marked(maker.flows());
        Volumes volumes = new VolumeTally(plan, ledger, flows, supply).volumes();
        return new Result(
                situation,
                plan,
                flows,
                supply,
                volumes,
                new KeyShares(scene, ledger, flows, volumes).locality(),
                new LatencyTally(scene, flows).latency(),
                loads,
                caches.stream().sorted(Comparator.comparing(CacheUse::cache)).toList(),
                new Notes(scene, flows, volumes).all());
    }

    private DemandLedger ledger() throws CannotSimulateException {
        try {
            return DemandLedger.of(scene.enacted(), scene.assumptions());
        } catch (UnknownDemandException e) {
            throw new CannotSimulateException(List.of(e.problem()));
        }
    }

    private void deliver(DemandLedger ledger) {
        for (DemandRow row : ledger.rows()) {
            if (row.kind() != DemandKind.CONTENT) {
                delivery.deliver(row);
            }
        }
        for (ContentGroup group : Serving.ordered(scene)) {
            List<DemandRow> rows = ledger.rows().stream()
                    .filter(row -> group.id().equals(row.group()))
                    .toList();
            Serving serving = new Serving(scene, entries, delivery, maker, filling, group, rows);
            serving.serve();
            caches.addAll(serving.uses());
            supply.addAll(serving.fills());
        }
    }

    private void egress() {
        List<Network> sellers = scene.plan().networks().stream()
                .filter(network -> network.soldAbroadMbps() > 0)
                .sorted(Comparator.comparing(Network::asn))
                .toList();
        for (Network seller : sellers) {
            for (Entry entry : entries.ofHosts(seller.asn())) {
                List<Delivery.Arrival> ways =
                        entry.isUp() ? delivery.arrivals(seller.asn(), entry.spot(), List.of(), true) : List.of();
                for (Delivery.Arrival way : ways) {
                    supply.add(new SupplyFlow(
                            SupplyFlow.Kind.EGRESS,
                            seller.key(),
                            seller.soldAbroadMbps() * entry.share() * way.share(),
                            way.trip().back()));
                }
            }
        }
    }
}
