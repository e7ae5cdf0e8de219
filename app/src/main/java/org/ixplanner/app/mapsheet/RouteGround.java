package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.study.why.Step;

/// Finds where ways run on the ground, as far as the plan says it, and remembers the places of which it does not.
final class RouteGround {

    // A site so far from its fibre node would float beside its way; the simulation counts no distance for it.
    private static final double NEAR_KM = 20;

    private final Ground ground;
    private final Set<String> unplaced = new LinkedHashSet<>();

    RouteGround(Ground ground) {
        this.ground = ground;
    }

    /// The pieces of a way, in order: one for each leg, more where it is only partly known.
    List<Stretch> stretches(List<Step> way) {
        List<Stretch> stretches = new ArrayList<>();
        for (Step step : way) {
            if (step instanceof Step.Carried carried) {
                stretches.addAll(Stretch.joined(pieces(carried.leg())));
            }
        }
        return stretches;
    }

    /// Where a place of a way is: itself, not its town, so that a way within a town can be seen from near.
    Optional<LonLat> place(String id) {
        Optional<LonLat> place = ground.site(id);
        if (place.isEmpty()) {
            unplaced.add(id);
        }
        return place;
    }

    /// Ids of places that were asked for and that the plan does not say where they are, in order.
    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    private List<Stretch> pieces(Leg leg) {
        Optional<LonLat> from = place(leg.from());
        Optional<LonLat> to = place(leg.to());
        List<Stretch> pieces = new ArrayList<>();
        if (leg.spans().isEmpty()) {
            if (leg.estimated() && from.isPresent() && to.isPresent()) {
                straight(from.get(), to.get(), pieces);
            }
            return pieces;
        }
        leg.way().spans().forEach(step -> piece(step).ifPresent(pieces::add));
        if (!pieces.isEmpty()) {
            List<Stretch> whole = new ArrayList<>();
            from.ifPresent(place -> lead(place, pieces.getFirst().way().start(), whole));
            whole.addAll(pieces);
            to.ifPresent(place -> lead(pieces.getLast().way().end(), place, whole));
            return whole;
        }
        return pieces;
    }

    private Optional<Stretch> piece(Way.Step step) {
        return ground.plan().spans().find(step.span()).flatMap(span -> ground.way(span, step.forward())
                .map(way -> new Stretch(way, isEstimated(span))));
    }

    // As the simulation has it: neither drawn nor of a stated length.
    private static boolean isEstimated(Span span) {
        return span.lengthKm() == null && span.route() == null;
    }

    private static void lead(LonLat from, LonLat to, List<Stretch> pieces) {
        if (from.distanceKm(to) > NEAR_KM) {
            straight(from, to, pieces);
        }
    }

    private static void straight(LonLat from, LonLat to, List<Stretch> pieces) {
        if (!from.equals(to)) {
            pieces.add(new Stretch(new GeoLine(List.of(from, to)), true));
        }
    }
}
