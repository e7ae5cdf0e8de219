package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.content.Filling;
import org.ixplanner.engine.simulation.content.Serving;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.Supply;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.run.Delivered.Orders;
import org.ixplanner.engine.simulation.run.Delivered.Sale;
import org.ixplanner.engine.simulation.walk.Arrivals.Arrival;
import org.ixplanner.engine.simulation.walk.Delivery;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;

/// Delivers everything once: what comes from networks and from the world sink by sink, then content group by group.
final class Round {

    private final Scene scene;
    private final Plan plan;
    private final Orders orders;
    private final Entries entries;
    private final FlowMaker maker;
    private final Delivery delivery;
    private final Filling filling;
    private final List<CacheUse> caches = new ArrayList<>();
    private final List<Supply> fills = new ArrayList<>();
    private final List<Supply> scheduledFills = new ArrayList<>();

    /// @param plan with the levers pulled
    /// @param entries where users enter
    Round(Ways ways, Plan plan, Orders orders, Entries entries) {
        scene = ways.scene();
        this.plan = plan;
        this.orders = orders;
        this.entries = entries;
        maker = new FlowMaker(scene, ways.walker(), orders.msPerHop());
        delivery = new Delivery(scene, ways.walker(), entries, ways.arrivals(), maker);
        filling = new Filling(scene, ways.walker(), ways.worldWays(), delivery);
    }

    /// Delivers.
    ///
    /// @param known flows of sinks of which nothing has changed, by the rows that they came of
    Delivered delivered(Map<Rows, FlowBlock> known) {
        SortedMap<String, List<DemandRow>> content = new TreeMap<>();
        for (List<DemandRow> rows : orders.bySink()) {
            FlowBlock block = known.get(new Rows(rows));
            if (block == null) {
                fromNetworks(rows);
            } else {
                maker.again(block);
            }
            collect(rows, content);
        }
        for (ContentGroup group : Serving.ordered(plan)) {
            serve(group, content.getOrDefault(group.id(), List.of()));
        }
        return new Delivered(
                orders,
                maker.blocks(),
                fills,
                scheduledFills,
                egress(),
                caches.stream().sorted(Comparator.comparing(CacheUse::cache)).toList());
    }

    /// Rows of a sink, told apart as objects: rows are made anew where anything of them changes.
    record Rows(List<DemandRow> rows) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Rows(var others) && others == rows;
        }

        @Override
        public int hashCode() {
            return rows.isEmpty() ? 0 : rows.getFirst().sink().hashCode();
        }
    }

    /// The flows of each sink, by its rows.
    static Map<Rows, FlowBlock> bySink(Delivered delivered) {
        Map<Rows, FlowBlock> flows = new HashMap<>();
        for (int i = 0; i < delivered.orders().bySink().size(); i++) {
            flows.put(
                    new Rows(delivered.orders().bySink().get(i)),
                    delivered.blocks().get(i));
        }
        return flows;
    }

    private void fromNetworks(List<DemandRow> rows) {
        maker.begin(rows.size());
        for (DemandRow row : rows) {
            if (row.kind() != DemandKind.CONTENT) {
                delivery.deliver(row);
            }
        }
        maker.end();
    }

    // Content is what the rows of a sink begin with.
    private static void collect(List<DemandRow> rows, SortedMap<String, List<DemandRow>> content) {
        for (DemandRow row : rows) {
            String group = row.group();
            if (group == null) {
                return;
            }
            content.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
    }

    private void serve(ContentGroup group, List<DemandRow> rows) {
        maker.begin(0);
        Serving serving = new Serving(scene, plan, entries, delivery, maker, filling, group, rows);
        serving.serve();
        maker.end();
        caches.addAll(serving.uses());
        fills.addAll(serving.fills());
        scheduledFills.addAll(serving.scheduledFills());
    }

    private List<Supply> egress() {
        List<Supply> egress = new ArrayList<>();
        for (Sale sale : orders.sales()) {
            for (Entry entry : entries.ofHosts(sale.seller())) {
                List<Arrival> ways =
                        entry.isUp() ? delivery.arrivals(sale.seller(), entry.spot(), List.of(), true) : List.of();
                for (Arrival way : ways) {
                    egress.add(new Supply(
                            SupplyFlow.Kind.EGRESS,
                            sale.seller().toString(),
                            sale.mbps() * entry.share() * way.share(),
                            way.trip().back(),
                            way.trip().anywhere()));
                }
            }
        }
        return egress;
    }
}
