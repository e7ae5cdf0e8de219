package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.geo.LonLat;

/// Finds numbers by place: those that were put within the tolerance of a place, and some farther ones. Not for
/// several threads at once.
final class CellIndex {

    private static final double KM_PER_DEGREE = 110;
    private static final double LEAST_CELL_DEG = 0.02;
    private static final long ROWS = 1L << 24;
    // East-west degrees are shorter; beyond this latitude nobody lays fibre.
    private static final double SHORTEST_DEGREE = 0.1;

    private final double cellDeg;
    // Looked up, never iterated.
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    CellIndex(double toleranceKm) {
        cellDeg = Math.max(LEAST_CELL_DEG, 2 * toleranceKm / (KM_PER_DEGREE * SHORTEST_DEGREE));
    }

    void add(int number, LonLat place) {
        List<Integer> cell = cells.computeIfAbsent(key(column(place), row(place)), key -> new ArrayList<>());
        if (cell.isEmpty() || cell.getLast() != number) {
            cell.add(number);
        }
    }

    /// Puts a number along a straight line.
    void add(int number, LonLat from, LonLat to) {
        along(from, to).forEach(place -> add(number, place));
    }

    /// The numbers near a place, in ascending order.
    SortedSet<Integer> around(LonLat place) {
        SortedSet<Integer> found = new TreeSet<>();
        for (long row = row(place) - 1; row <= row(place) + 1; row++) {
            for (long column = column(place) - 1; column <= column(place) + 1; column++) {
                found.addAll(cells.getOrDefault(key(column, row), List.of()));
            }
        }
        return found;
    }

    /// The numbers near a straight line, in ascending order.
    SortedSet<Integer> around(LonLat from, LonLat to) {
        SortedSet<Integer> found = new TreeSet<>();
        along(from, to).forEach(place -> found.addAll(around(place)));
        return found;
    }

    // Places on a straight line, less than half a cell apart.
    private List<LonLat> along(LonLat from, LonLat to) {
        List<LonLat> places = new ArrayList<>();
        Plane plane = new Plane(from);
        double dLon = plane.lonOff(to);
        double dLat = to.latDeg() - from.latDeg();
        int steps = 1 + (int) (2 * Math.max(Math.abs(dLon), Math.abs(dLat)) / cellDeg);
        for (int i = 0; i <= steps; i++) {
            places.add(plane.moved(dLon * i / steps, dLat * i / steps));
        }
        return places;
    }

    private long column(LonLat place) {
        return (long) Math.floor((place.lonDeg() + 180) / cellDeg);
    }

    private long row(LonLat place) {
        return (long) Math.floor((place.latDeg() + 90) / cellDeg);
    }

    // The first and the last column are neighbours over the antimeridian.
    private long key(long column, long row) {
        long columns = (long) Math.ceil(360 / cellDeg);
        return Math.floorMod(column, columns) * ROWS + row + 1;
    }
}
