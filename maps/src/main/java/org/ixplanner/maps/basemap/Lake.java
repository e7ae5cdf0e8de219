package org.ixplanner.maps.basemap;

import java.util.List;

/// A lake.
///
/// @param shore around its water
/// @param islands within it
public record Lake(Ring shore, List<Ring> islands) {

    public Lake {
        islands = List.copyOf(islands);
    }
}
