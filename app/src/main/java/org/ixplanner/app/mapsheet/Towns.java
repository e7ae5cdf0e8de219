package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;

/// Places so near to each other that a map of a country tells them as one: each stands for those around it, the one
/// whose fibre node comes first by id.
final class Towns {

    private static final double NEAR_KM = 20;
    // A degree of latitude is never shorter; a place further north or south than this needs no measuring.
    private static final double NEAR_DEG = NEAR_KM / 110.5;

    private final List<LonLat> towns = new ArrayList<>();

    Towns(Plan plan) {
        plan.fibreNodes().stream()
                .sorted(Comparator.comparing(FibreNode::id))
                .map(FibreNode::place)
                .forEach(this::of);
    }

    /// Where the town of a place is shown.
    LonLat of(LonLat place) {
        for (LonLat town : towns) {
            if (Math.abs(town.latDeg() - place.latDeg()) <= NEAR_DEG && town.distanceKm(place) <= NEAR_KM) {
                return town;
            }
        }
        towns.add(place);
        return place;
    }
}
