package org.ixplanner.engine.demand;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;

/// What a measured row of the traffic matrix stands for in the ledger.
final class Measured {

    private Measured() {}

    /// The measured volume, divided as the rows that it replaces were; where the mixes had none, it is the content of
    /// the source's group, else what the source hosts at home, else the rest of the world.
    static List<DemandRow> rows(Plan plan, MeasuredFlow flow, double factor, List<DemandRow> replaced) {
        double mbps = flow.mbps() * factor;
        double total = 0;
        for (DemandRow row : replaced) {
            total += row.mbps();
        }
        if (total == 0) {
            return mbps == 0 ? List.of() : List.of(row(plan, flow, mbps));
        }
        List<DemandRow> rows = new ArrayList<>();
        for (DemandRow row : replaced) {
            if (mbps > 0) {
                rows.add(row.scaled(mbps / total));
            }
        }
        return rows;
    }

    private static DemandRow row(Plan plan, MeasuredFlow flow, double mbps) {
        Asn source = flow.source();
        for (ContentGroup group : plan.contentGroups()) {
            if (group.asns().contains(source)) {
                return new DemandRow(flow.sink(), DemandKind.CONTENT, null, group.id(), mbps);
            }
        }
        String home = plan.header().country();
        boolean domestic =
                plan.network(source).map(Network::economy).filter(home::equals).isPresent();
        return domestic
                ? new DemandRow(flow.sink(), DemandKind.DOMESTIC, source, null, mbps)
                : new DemandRow(flow.sink(), DemandKind.REST_OF_WORLD, null, null, mbps);
    }
}
