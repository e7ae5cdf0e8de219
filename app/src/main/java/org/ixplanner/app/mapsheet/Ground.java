package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;

/// Where a plan's things are on a map.
///
/// @param plan whose
record Ground(Plan plan) {

    /// Two fibre nodes that spans join, whichever way round.
    ///
    /// @param one the node whose id comes first
    /// @param other the other
    record Pair(String one, String other) implements Comparable<Pair> {

        static Pair of(Span span) {
            return span.start().compareTo(span.end()) <= 0
                    ? new Pair(span.start(), span.end())
                    : new Pair(span.end(), span.start());
        }

        /// What a map knows the two by.
        String subject() {
            return new MapSubject.Link(one, other).text();
        }

        @Override
        public int compareTo(Pair to) {
            int byOne = one.compareTo(to.one);
            return byOne != 0 ? byOne : other.compareTo(to.other);
        }
    }

    /// The way of a span from its first to its last node in the order of the pair: drawn, else straight.
    Optional<GeoLine> way(Span span) {
        return way(span, Pair.of(span).one().equals(span.start()));
    }

    /// The way of a span: drawn, else straight.
    ///
    /// @param forward whether from its start to its end
    Optional<GeoLine> way(Span span, boolean forward) {
        Optional<LonLat> start = node(span.start());
        Optional<LonLat> end = node(span.end());
        GeoLine route = span.route();
        if (route == null && (start.isEmpty() || end.isEmpty())) {
            return Optional.empty();
        }
        List<LonLat> points =
                route == null ? List.of(start.orElseThrow(), end.orElseThrow()) : new ArrayList<>(route.points());
        return Optional.of(new GeoLine(forward ? points : points.reversed()));
    }

    /// What a line to this node says where it leaves the map; empty at home.
    String farEnd(Pair pair) {
        return abroad(pair.other).or(() -> abroad(pair.one)).orElse("");
    }

    Optional<LonLat> site(String id) {
        return plan.sites().find(id).flatMap(site -> {
            LonLat place = site.place();
            String node = site.fibreNode();
            return place != null || node == null ? Optional.ofNullable(place) : node(node);
        });
    }

    boolean isHome(Site site) {
        return site.country().equals(plan.header().country());
    }

    private Optional<String> abroad(String node) {
        String home = plan.header().country();
        return plan.fibreNodes()
                .find(node)
                .filter(found -> found.country() != null && !home.equals(found.country()))
                .map(FibreNode::name);
    }

    private Optional<LonLat> node(String id) {
        return plan.fibreNodes().find(id).map(FibreNode::place);
    }
}
