package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.plan.Plan;

/// What no exchange can pass: all demand less the rest of the world and less the content that no cache can deliver and
/// no backbone brings home.
///
/// @param plan with the levers pulled
/// @param ledger what is asked for
public record Ceiling(Plan plan, DemandLedger ledger) {

    /// The ceiling of L1; empty without demand.
    public OptionalDouble share() {
        double total = 0;
        double canStay = 0;
        for (List<DemandRow> rows : ledger.bySink()) {
            for (DemandRow row : rows) {
                total += row.mbps();
                canStay += row.mbps()
                        * switch (row.kind()) {
                            case CONTENT -> cacheable(row);
                            case DOMESTIC, USER_TO_USER -> 1;
                            case REST_OF_WORLD -> 0;
                        };
            }
        }
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(canStay / total);
    }

    private double cacheable(DemandRow row) {
        String group = row.group();
        return group == null
                ? 0
                : plan.contentGroups()
                        .find(group)
                        .map(found -> found.bringsBackbone() ? 1.0 : found.cacheableShare())
                        .orElse(0.0);
    }
}
