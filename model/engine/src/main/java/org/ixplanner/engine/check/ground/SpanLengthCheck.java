package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;

/// Stated lengths that cannot be: shorter than the straight way or the drawn route, much longer, or metres.
final class SpanLengthCheck implements Check {

    /// A cable cannot be shorter than the great circle; ends are drawn a little off the building.
    private static final double STRAIGHT_TOLERANCE = 0.01;

    /// On a short span a building's width is more than that.
    private static final double STRAIGHT_SLACK_KM = 0.5;

    /// Drawn routes have errors of a few per cent.
    private static final double ROUTE_TOLERANCE = 0.05;

    /// A length in metres is a thousand times too long, and a cable up to twice as long as its line on the map.
    private static final double METRES_RATIO_MIN = 700;

    private static final double METRES_RATIO_MAX = 2_500;

    /// Roads wind, in mountains up to three times; a short span may loop round its town.
    private static final double LONGEST_RATIO = 5;

    private static final double SHORTEST_WINDING_KM = 5;

    /// Below, ends that lie metres off their building decide the comparison.
    private static final double SHORTEST_COMPARED_KM = 0.1;

    @Override
    public String id() {
        return "span-length";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Span> row : ground.spans()) {
            Double length = row.item().lengthKm();
            // A satellite link has a delay, no length.
            if (length != null && row.item().medium() != Medium.SATELLITE) {
                look(row, length, ground.straightKm(row).orElse(0), findings);
            }
        }
        return findings.all();
    }

    private static void look(Row<Span> row, double length, double straight, Findings findings) {
        GeoLine route = row.item().route();
        double drawn = route == null ? 0 : route.lengthKm();
        double compared = Math.max(drawn, straight);
        if (compared < SHORTEST_COMPARED_KM) {
            return;
        }
        double ratio = length / compared;
        if (ratio >= METRES_RATIO_MIN && ratio <= METRES_RATIO_MAX) {
            findings.error(row.path().at("lengthKm"), "metres", row.name(), length, compared);
        } else if (length < straight * (1 - STRAIGHT_TOLERANCE) - STRAIGHT_SLACK_KM) {
            findings.error(row.path().at("lengthKm"), "short", row.name(), length, straight);
        } else if (drawn > length * (1 + ROUTE_TOLERANCE)) {
            findings.warning(row.path().at("lengthKm"), "route", row.name(), length, drawn);
        } else if (ratio > LONGEST_RATIO && compared > SHORTEST_WINDING_KM) {
            findings.warning(row.path().at("lengthKm"), "long", row.name(), length, compared);
        }
    }
}
