package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;

/// Spans to nowhere: routes whose ends are far from the nodes that the span names, or that run the other way.
final class SpanRouteCheck implements Check {

    /// A duct may end at the edge of a campus; farther off, it is another place.
    private static final double NEAR_KM = 1;

    /// Beyond a city, the route is another one.
    private static final double FAR_KM = 50;

    @Override
    public String id() {
        return "span-route";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Span> row : ground.spans()) {
            GeoLine route = row.item().route();
            FibreNode start = ground.node(row, row.item().start()).orElse(null);
            FibreNode end = ground.node(row, row.item().end()).orElse(null);
            if (route != null && start != null && end != null) {
                look(row, route, start, end, findings);
            }
        }
        return findings.all();
    }

    private static void look(Row<Span> row, GeoLine route, FibreNode start, FibreNode end, Findings findings) {
        double offStart = start.place().distanceKm(route.start());
        double offEnd = end.place().distanceKm(route.end());
        if (offStart <= NEAR_KM && offEnd <= NEAR_KM) {
            return;
        }
        if (start.place().distanceKm(route.end()) <= NEAR_KM && end.place().distanceKm(route.start()) <= NEAR_KM) {
            findings.warning(row.path().at("route"), "reversed", row.name(), Row.name(start), Row.name(end));
            return;
        }
        report(row, "start", start, offStart, findings);
        report(row, "end", end, offEnd, findings);
    }

    private static void report(Row<Span> row, String which, FibreNode node, double km, Findings findings) {
        if (km > NEAR_KM) {
            Severity severity = km > FAR_KM ? Severity.ERROR : Severity.WARNING;
            findings.add(severity, row.path().at("route"), which, row.name(), Row.name(node), km);
        }
    }
}
