package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;

/// Where lines have to be cut: at given points that lie on them, at the ends of other lines, and where two cross.
final class Cuts {

    private final double toleranceKm;
    private final List<Leg> legs = new ArrayList<>();
    private final CellIndex index;
    private final List<List<Cut>> cuts = new ArrayList<>();

    /// One straight leg of a line.
    private record Leg(int line, int number, LonLat from, LonLat to) {}

    /// A place at which a line is cut.
    ///
    /// @param leg which leg of the line
    /// @param share how far along it
    /// @param place where; that of the point or line end that lies there
    /// @param origin what is there
    record Cut(int leg, double share, LonLat place, Origin origin) {}

    /// @param routes the lines; their positions name them
    Cuts(double toleranceKm, List<GeoLine> routes) {
        this.toleranceKm = toleranceKm;
        index = new CellIndex(toleranceKm);
        for (int line = 0; line < routes.size(); line++) {
            cuts.add(new ArrayList<>());
            List<LonLat> points = routes.get(line).points();
            for (int i = 1; i < points.size(); i++) {
                legs.add(new Leg(line, i - 1, points.get(i - 1), points.get(i)));
                index.add(legs.size() - 1, points.get(i - 1), points.get(i));
            }
        }
    }

    /// Cuts every line but `own` that passes within the tolerance of a place, once each, where it comes nearest.
    void at(LonLat place, Origin origin, int own) {
        List<Leg> nearest = new ArrayList<>();
        List<Double> distances = new ArrayList<>();
        Plane plane = new Plane(place);
        for (int number : index.around(place)) {
            Leg leg = legs.get(number);
            if (leg.line() != own) {
                keepNearest(leg, distance(plane, leg, place), nearest, distances);
            }
        }
        for (int i = 0; i < nearest.size(); i++) {
            Leg leg = nearest.get(i);
            if (distances.get(i) <= toleranceKm) {
                cuts.get(leg.line()).add(new Cut(leg.number(), plane.nearest(leg.from(), leg.to()), place, origin));
            }
        }
    }

    private static double distance(Plane plane, Leg leg, LonLat place) {
        return Plane.between(leg.from(), leg.to(), plane.nearest(leg.from(), leg.to()))
                .distanceKm(place);
    }

    // One leg a line.
    private static void keepNearest(Leg leg, double km, List<Leg> nearest, List<Double> distances) {
        for (int i = 0; i < nearest.size(); i++) {
            if (nearest.get(i).line() == leg.line()) {
                if (km < distances.get(i)) {
                    nearest.set(i, leg);
                    distances.set(i, km);
                }
                return;
            }
        }
        nearest.add(leg);
        distances.add(km);
    }

    /// Cuts both of any two lines that cross.
    void crossings() {
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            for (int j : index.around(leg.from(), leg.to()).tailSet(i + 1)) {
                if (legs.get(j).line() != leg.line()) {
                    cross(leg, legs.get(j));
                }
            }
        }
    }

    private void cross(Leg one, Leg other) {
        Plane plane = new Plane(one.from());
        Plane.Spot a = plane.spot(one.from());
        Plane.Spot b = plane.spot(one.to());
        Plane.Spot c = plane.spot(other.from());
        Plane.Spot d = plane.spot(other.to());
        double rx = b.x() - a.x();
        double ry = b.y() - a.y();
        double sx = d.x() - c.x();
        double sy = d.y() - c.y();
        double cross = rx * sy - ry * sx;
        // Lines along each other meet at their ends, which are looked at elsewhere.
        if (cross == 0) {
            return;
        }
        double t = ((c.x() - a.x()) * sy - (c.y() - a.y()) * sx) / cross;
        double u = ((c.x() - a.x()) * ry - (c.y() - a.y()) * rx) / cross;
        if (t >= 0 && t <= 1 && u >= 0 && u <= 1) {
            LonLat place = Plane.between(one.from(), one.to(), t);
            cuts.get(one.line()).add(new Cut(one.number(), t, place, Origin.CROSSING));
            cuts.get(other.line()).add(new Cut(other.number(), u, place, Origin.CROSSING));
        }
    }

    /// The cuts of a line from its start to its end; those made first come first where two are at one place.
    List<Cut> of(int line) {
        List<Cut> ordered = new ArrayList<>(cuts.get(line));
        ordered.sort(Comparator.comparingInt(Cut::leg).thenComparingDouble(Cut::share));
        return ordered;
    }
}
