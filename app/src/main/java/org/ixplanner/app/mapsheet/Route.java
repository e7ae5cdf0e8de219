package org.ixplanner.app.mapsheet;

import java.util.List;
import java.util.Optional;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.projection.GeoBox;

/// A way between two networks, there and back, for a map.
///
/// @param layer what is drawn; without features where there is no way, or nothing of it has a place
/// @param extent what it covers on the Earth; empty for nothing
/// @param unplaced ids of the places on it that the plan does not say where they are, in the order of the way
public record Route(MapLayer layer, Optional<GeoBox> extent, List<String> unplaced) {

    /// Keeps its own copy of the list.
    public Route {
        unplaced = List.copyOf(unplaced);
    }

    /// Whether anything of it runs from one place to another; else it stays where it starts, or is not drawn.
    public boolean hasTrail() {
        return layer.features().stream().anyMatch(MapFeature.Trail.class::isInstance);
    }
}
