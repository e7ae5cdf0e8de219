package org.ixplanner.maps.projection;

/// A place on a projected map.
///
/// @param eastM metres to the east of the projection's origin
/// @param northM metres to the north of it
public record Metres(double eastM, double northM) {

    /// @throws IllegalArgumentException if a coordinate is not finite
    public Metres {
        if (!Double.isFinite(eastM) || !Double.isFinite(northM)) {
            throw new IllegalArgumentException("map coordinates must be finite, were " + eastM + " " + northM);
        }
    }
}
