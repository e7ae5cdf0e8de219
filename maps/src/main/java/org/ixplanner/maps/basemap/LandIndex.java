package org.ixplanner.maps.basemap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ixplanner.engine.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds polygons around a place and the shore next to it. What takes time is built for a country when it is
/// first asked for.
final class LandIndex {

    // Polygons may run on beyond the antimeridian, so a place is looked up a turn further on each side as well.
    private static final double[] TURNS_DEG = {0, -360, 360};

    private final List<CountryPolygon> polygons;
    private final SortedSet<String> countries;
    private final Map<String, List<CountryPolygon>> byCountry = new TreeMap<>();
    private final STRtree tree = new STRtree();
    private final Map<String, Shore> shores = new ConcurrentHashMap<>();

    LandIndex(List<CountryPolygon> polygons) {
        this.polygons = polygons;
        for (CountryPolygon polygon : polygons) {
            byCountry.computeIfAbsent(polygon.country(), _ -> new ArrayList<>()).add(polygon);
            tree.insert(envelope(polygon.outer()), new Land(polygon));
        }
        tree.build();
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(byCountry.keySet()));
    }

    List<CountryPolygon> polygons() {
        return polygons;
    }

    SortedSet<String> countries() {
        return countries;
    }

    Optional<String> countryAt(LonLat place) {
        // Of two pieces of one size the code decides, so that the answer does not hang on the tree.
        return landAt(place)
                .min(Comparator.comparingDouble(Land::area).thenComparing(Land::country))
                .map(Land::country);
    }

    double distanceKm(String country, LonLat place) {
        List<CountryPolygon> own = byCountry.get(country);
        if (own == null) {
            throw new IllegalArgumentException("no outline of country " + country);
        }
        if (landAt(place).anyMatch(land -> land.country().equals(country))) {
            return 0;
        }
        return shores.computeIfAbsent(country, _ -> Shore.of(rings(own))).distanceKm(place);
    }

    private Stream<Land> landAt(LonLat place) {
        List<Land> found = new ArrayList<>();
        for (double turn : TURNS_DEG) {
            Coordinate point = new Coordinate(place.lonDeg() + turn, place.latDeg());
            tree.query(new Envelope(point), item -> {
                if (item instanceof Land land && land.holds(point)) {
                    found.add(land);
                }
            });
        }
        return found.stream();
    }

    private static List<Ring> rings(List<CountryPolygon> polygons) {
        return polygons.stream()
                .flatMap(polygon -> Stream.concat(Stream.of(polygon.outer()), polygon.holes().stream()))
                .toList();
    }

    private static Envelope envelope(Ring ring) {
        Envelope envelope = new Envelope();
        for (int i = 0; i < ring.size(); i++) {
            envelope.expandToInclude(ring.lonDeg(i), ring.latDeg(i));
        }
        return envelope;
    }
}
