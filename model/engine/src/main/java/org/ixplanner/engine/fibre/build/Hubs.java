package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.PlainNumber;

/// The nodes so far, found by place. Not for several threads at once.
final class Hubs {

    private static final double ID_STEPS_PER_DEGREE = 1e5;

    private final double toleranceKm;
    private final List<BuiltNode> nodes = new ArrayList<>();
    private final CellIndex index;
    // Looked up, never iterated.
    private final Set<String> ids = new HashSet<>();

    Hubs(double toleranceKm) {
        this.toleranceKm = toleranceKm;
        index = new CellIndex(toleranceKm);
    }

    /// Puts a given point in; its position.
    int give(GivenPoint point) {
        String id = point.id().isEmpty() ? freeId(point.place()) : point.id();
        return put(new BuiltNode(id, point.name(), point.place(), Origin.GIVEN));
    }

    /// The node within the tolerance of the place, the nearest; -1 if there is none.
    int near(LonLat place) {
        int nearest = -1;
        double least = toleranceKm;
        for (int candidate : index.around(place)) {
            double km = nodes.get(candidate).place().distanceKm(place);
            if (km < least || (nearest < 0 && km <= least)) {
                nearest = candidate;
                least = km;
            }
        }
        return nearest;
    }

    /// The node within the tolerance of the place, or one that is proposed there.
    ///
    /// @param name of the line for which it is proposed
    int at(LonLat place, String name, Origin origin) {
        int near = near(place);
        return near >= 0 ? near : put(new BuiltNode(freeId(place), name, place, origin));
    }

    BuiltNode node(int position) {
        return nodes.get(position);
    }

    List<BuiltNode> all() {
        return nodes;
    }

    private int put(BuiltNode node) {
        nodes.add(node);
        ids.add(node.id());
        index.add(nodes.size() - 1, node.place());
        return nodes.size() - 1;
    }

    // From the place, about a metre: the same file gives the same ids the next time.
    private String freeId(LonLat place) {
        String plain = "node:" + rounded(place.lonDeg()) + ":" + rounded(place.latDeg());
        String id = plain;
        for (int i = 2; ids.contains(id); i++) {
            id = plain + ":" + i;
        }
        return id;
    }

    private static String rounded(double deg) {
        return PlainNumber.exact(Math.rint(deg * ID_STEPS_PER_DEGREE) / ID_STEPS_PER_DEGREE + 0.0);
    }
}
