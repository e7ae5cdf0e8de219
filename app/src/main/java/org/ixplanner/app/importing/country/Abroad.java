package org.ixplanner.app.importing.country;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.Economies;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.jspecify.annotations.Nullable;

/// Where networks abroad are: of the buildings abroad that PeeringDB has one in, the nearest to the country. Where it
/// hands over the country's traffic is not known.
///
/// @param nearest the row that puts a network into that building, by AS number
/// @param hubs these buildings, those that hold most of the networks first
record Abroad(Map<Long, Presence> nearest, List<Facility> hubs) {

    static Abroad of(String home, Chosen chosen, Economies economies, Buildings buildings) {
        LonLat from = buildings.capitalPlace();
        Map<Long, Presence> nearest = new HashMap<>();
        Map<Long, Integer> counts = new TreeMap<>();
        for (long asn : chosen.abroad()) {
            Optional<Presence> found = economies.buildings(asn).stream()
                    .filter(presence -> isAbroad(home, buildings.placed(presence.facility())))
                    .min(Comparator.comparingDouble((Presence presence) ->
                                    km(buildings.placed(presence.facility()).orElseThrow(), from))
                            .thenComparingLong(Presence::facility));
            found.ifPresent(presence -> {
                nearest.put(asn, presence);
                counts.merge(presence.facility(), 1, Integer::sum);
            });
        }
        List<Facility> hubs = counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> buildings.placed(entry.getKey()).stream())
                .toList();
        return new Abroad(nearest, hubs);
    }

    private static boolean isAbroad(String home, Optional<Facility> facility) {
        return facility.filter(
                        found -> !found.country().isEmpty() && !found.country().equals(home))
                .isPresent();
    }

    private static double km(Facility facility, @Nullable LonLat from) {
        LonLat place = facility.place();
        return place == null || from == null ? 0 : from.distanceKm(place);
    }

    /// The row that puts a network into its building; empty if none does.
    Optional<Presence> of(long asn) {
        return Optional.ofNullable(nearest.get(asn));
    }
}
