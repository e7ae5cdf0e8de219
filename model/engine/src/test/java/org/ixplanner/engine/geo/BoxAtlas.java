package org.ixplanner.engine.geo;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A world of rectangles for tests: near enough for cities, with no data of its own.
public final class BoxAtlas implements CountryAtlas {

    private record Box(double west, double south, double east, double north) {

        LonLat nearest(LonLat place) {
            return new LonLat(Math.clamp(place.lonDeg(), west, east), Math.clamp(place.latDeg(), south, north));
        }

        double area() {
            return (east - west) * (north - south);
        }
    }

    private final TreeMap<String, Box> boxes = new TreeMap<>(Map.of(
            "KE", new Box(33.9, -4.7, 41.9, 5.0),
            "UG", new Box(29.5, -1.5, 34.1, 4.2),
            "TZ", new Box(29.3, -11.7, 40.4, -4.7),
            "FR", new Box(-5, 42, 8, 51),
            "GB", new Box(-8, 50, 1.8, 59),
            "IN", new Box(68, 8, 97, 35)));

    /// The world.
    public BoxAtlas() {}

    @Override
    public SortedSet<String> countries() {
        return new TreeSet<>(boxes.keySet());
    }

    @Override
    public double distanceKm(String country, LonLat place) {
        Box box = boxes.get(country);
        if (box == null) {
            throw new IllegalArgumentException("no " + country);
        }
        return place.distanceKm(box.nearest(place));
    }

    @Override
    public Optional<String> countryAt(LonLat place) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().nearest(place).equals(place))
                .min(Comparator.comparingDouble(entry -> entry.getValue().area()))
                .map(Map.Entry::getKey);
    }

    @Override
    public double toleranceKm() {
        return 5;
    }
}
