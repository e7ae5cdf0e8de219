package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.content.ContentGroup;

/// What no exchange can pass: all demand less the rest of the world and less the content that no cache can deliver and
/// no backbone brings home. Added up over the rows of each sink, then over the sinks.
///
/// @param askedMbps all demand
/// @param canStayMbps what of it can stay in the country
public record Ceiling(double askedMbps, double canStayMbps) {

    /// The ceiling of what one sink asks for.
    ///
    /// @param groups whose content there is
    public static Ceiling of(Table<ContentGroup> groups, List<DemandRow> rows) {
        double asked = 0;
        double canStay = 0;
        for (DemandRow row : rows) {
            asked += row.mbps();
            canStay += row.mbps()
                    * switch (row.kind()) {
                        case CONTENT -> cacheable(groups, row);
                        case DOMESTIC, USER_TO_USER -> 1;
                        case REST_OF_WORLD -> 0;
                    };
        }
        return new Ceiling(asked, canStay);
    }

    /// The ceiling of all sinks.
    public static Ceiling of(List<Ceiling> sinks) {
        double asked = 0;
        double canStay = 0;
        for (Ceiling sink : sinks) {
            asked += sink.askedMbps;
            canStay += sink.canStayMbps;
        }
        return new Ceiling(asked, canStay);
    }

    /// The ceiling of L1; empty without demand.
    public OptionalDouble share() {
        return askedMbps == 0 ? OptionalDouble.empty() : OptionalDouble.of(canStayMbps / askedMbps);
    }

    private static double cacheable(Table<ContentGroup> groups, DemandRow row) {
        String group = row.group();
        return group == null
                ? 0
                : groups.find(group)
                        .map(found -> found.bringsBackbone() ? 1.0 : found.cacheableShare())
                        .orElse(0.0);
    }
}
