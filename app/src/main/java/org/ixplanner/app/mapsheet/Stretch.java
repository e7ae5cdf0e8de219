package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;

/// A piece of a way on the ground.
///
/// @param way its points in the order in which they are passed
/// @param isEstimated whether where or how long it runs is estimated
record Stretch(GeoLine way, boolean isEstimated) {

    /// From one place to the next in this direction.
    private record Step(LonLat from, LonLat to) {}

    /// Whether two ways pass the same ground in the same direction.
    static boolean overlap(List<Stretch> one, List<Stretch> other) {
        Set<Step> steps = steps(one);
        return steps(other).stream().anyMatch(steps::contains);
    }

    /// Pieces that follow each other and are equally well known as one piece each.
    static List<Stretch> joined(List<Stretch> pieces) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().goesOnWith(piece)) {
                joined.add(joined.removeLast().then(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean goesOnWith(Stretch next) {
        return isEstimated == next.isEstimated && way.end().equals(next.way.start());
    }

    private Stretch then(Stretch next) {
        List<LonLat> points = new ArrayList<>(way.points());
        points.addAll(next.way.points().subList(1, next.way.points().size()));
        return new Stretch(new GeoLine(points), isEstimated);
    }

    private static Set<Step> steps(List<Stretch> way) {
        Set<Step> steps = new HashSet<>();
        for (Stretch stretch : way) {
            List<LonLat> points = stretch.way.points();
            for (int i = 1; i < points.size(); i++) {
                steps.add(new Step(points.get(i - 1), points.get(i)));
            }
        }
        return steps;
    }
}
