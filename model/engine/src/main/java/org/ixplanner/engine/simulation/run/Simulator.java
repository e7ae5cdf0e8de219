package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.demand.UnknownDemandException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.content.Filling;
import org.ixplanner.engine.simulation.content.Serving;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.course.Supply;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.tally.KeyShares;
import org.ixplanner.engine.simulation.tally.LatencyTally;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.ixplanner.engine.simulation.tally.Notes;
import org.ixplanner.engine.simulation.tally.PairTally;
import org.ixplanner.engine.simulation.tally.VolumeTally;
import org.ixplanner.engine.simulation.walk.Arrivals;
import org.ixplanner.engine.simulation.walk.Arrivals.Arrival;
import org.ixplanner.engine.simulation.walk.Delivery;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.Walker;
import org.ixplanner.engine.simulation.walk.WorldWays;

/// Simulates one busy hour of a situation. A pure function of the situation: the same one gives the same result, bit
/// for bit, and the order of the plan's tables changes nothing.
public final class Simulator {

    private final Situation situation;
    private final Enacted enacted;
    private final Plan plan;
    private final Scene scene;
    private final Walker walker;
    private final Entries entries;
    private final FlowMaker maker;
    private final Delivery delivery;
    private final Filling filling;
    private final List<CacheUse> caches = new ArrayList<>();
    private final List<Supply> fills = new ArrayList<>();

    private Simulator(Situation situation) {
        this.situation = situation;
        enacted = Enacted.of(situation);
        plan = enacted.plan();
        scene = new Scene(enacted, situation.assumptions());
        walker = new Walker(scene);
        entries = new Entries(scene, plan, situation.assumptions());
        maker = new FlowMaker(scene, walker, assumed("rtt.msPerHop"));
        WorldWays worldWays = new WorldWays(scene, walker);
        delivery = new Delivery(scene, walker, entries, new Arrivals(scene, walker, worldWays), maker);
        filling = new Filling(scene, walker, worldWays, delivery);
    }

    private double assumed(String id) {
        return situation.assumptions().value(id);
    }

    /// What happens in the busy hour of this situation. The plan must be free of errors that the checks tell.
    ///
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    /// @throws IllegalArgumentException if the plan has errors that the checks tell
    public static Result simulate(Situation situation) throws CannotSimulateException {
        return new Simulator(situation).result();
    }

    private Result result() throws CannotSimulateException {
        DemandLedger ledger = ledger();
        deliver(ledger);
        List<FlowBlock> blocks = maker.blocks();
        SupplyList supply = new SupplyList(fills, blocks, assumed("demand.uploadShare"), egress());
        LoadTally loads = new LoadTally(plan, walker.elements(), assumed("demand.coincidence"), blocks, supply);
        FlowList flows = new FlowList(blocks, loads.congestedMbps(blocks));
        VolumeTally tally = new VolumeTally(flows);
        Volumes volumes = tally.volumes(plan, ledger, supply);
        PairTally pairs = new PairTally(scene, flows);
        return new Result(
                situation,
                plan,
                flows,
                supply,
                volumes,
                new KeyShares(plan, ledger, pairs, volumes).locality(),
                new LatencyTally(flows).latency(),
                loads.loads(),
                caches.stream().sorted(Comparator.comparing(CacheUse::cache)).toList(),
                new Notes(enacted, scene.neighbours().nowhere(), tally, pairs, volumes).all());
    }

    private DemandLedger ledger() throws CannotSimulateException {
        try {
            return DemandLedger.of(enacted, situation.assumptions());
        } catch (UnknownDemandException e) {
            throw new CannotSimulateException(List.of(e.problem()));
        }
    }

    private void deliver(DemandLedger ledger) {
        SortedMap<String, List<DemandRow>> content = new TreeMap<>();
        for (List<DemandRow> rows : ledger.bySink()) {
            maker.begin(rows.size());
            for (DemandRow row : rows) {
                String group = row.group();
                if (row.kind() != DemandKind.CONTENT) {
                    delivery.deliver(row);
                } else if (group != null) {
                    content.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
                }
            }
            maker.end();
        }
        for (ContentGroup group : Serving.ordered(plan)) {
            maker.begin(0);
            List<DemandRow> rows = content.getOrDefault(group.id(), List.of());
            Serving serving = new Serving(scene, plan, entries, delivery, maker, filling, group, rows);
            serving.serve();
            maker.end();
            caches.addAll(serving.uses());
            fills.addAll(serving.fills());
        }
    }

    private List<Supply> egress() {
        List<Supply> egress = new ArrayList<>();
        List<Network> sellers = plan.networks().stream()
                .filter(network -> network.soldAbroadMbps() > 0)
                .sorted(Comparator.comparing(Network::asn))
                .toList();
        for (Network seller : sellers) {
            for (Entry entry : entries.ofHosts(seller.asn())) {
                List<Arrival> ways =
                        entry.isUp() ? delivery.arrivals(seller.asn(), entry.spot(), List.of(), true) : List.of();
                for (Arrival way : ways) {
                    egress.add(new Supply(
                            SupplyFlow.Kind.EGRESS,
                            seller.key(),
                            seller.soldAbroadMbps() * entry.share() * way.share(),
                            way.trip().back(),
                            way.trip().anywhere()));
                }
            }
        }
        return egress;
    }
}
