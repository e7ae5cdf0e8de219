package org.ixplanner.engine.fibre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;

/// The operational spans of a plan as links between numbered nodes, in the order of their ids, so that the plan's own
/// order changes nothing.
final class Links {

    private final Enacted enacted;
    private final Plan plan;
    private final double onLand;
    private final double atSea;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    Links(Enacted enacted, Assumptions assumptions) {
        this.enacted = enacted;
        this.plan = enacted.plan();
        onLand = assumptions.value("fibre.inflationOnLand");
        atSea = assumptions.value("fibre.inflationAtSea");
        plan.fibreNodes().stream().map(FibreNode::id).sorted().forEach(id -> numbers.put(id, numbers.size()));
    }

    /// Node numbers by id.
    SortedMap<String, Integer> numbers() {
        return numbers;
    }

    List<Link> all() {
        List<Link> links = new ArrayList<>();
        List<Span> spans = plan.spans().stream()
                .filter(span -> span.status() == BuildStatus.OPERATIONAL)
                .sorted(Comparator.comparing(Span::id))
                .toList();
        for (Span span : spans) {
            Integer start = numbers.get(span.start());
            Integer end = numbers.get(span.end());
            if (start != null && end != null) {
                links.add(new Link(
                        span, start, end, km(span), isEstimated(span), enacted.abroad(span), enacted.works(span)));
            }
        }
        return links;
    }

    private static boolean isEstimated(Span span) {
        return span.lengthKm() == null && span.route() == null && span.medium() != Medium.SATELLITE;
    }

    private double km(Span span) {
        Double stated = span.lengthKm();
        GeoLine route = span.route();
        if (span.medium() == Medium.SATELLITE) {
            return 0;
        }
        if (stated != null) {
            return stated;
        }
        if (route != null) {
            return route.lengthKm();
        }
        double crow = plan.fibreNodes()
                .find(span.start())
                .flatMap(start -> plan.fibreNodes().find(span.end()).map(end -> start.place()
                        .distanceKm(end.place())))
                .orElse(Double.NaN);
        return crow
                * switch (span.medium()) {
                    case SUBMARINE -> atSea;
                    case MICROWAVE -> 1;
                    case TERRESTRIAL, SATELLITE -> onLand;
                };
    }
}
