package org.ixplanner.maps.projection;

import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/// The coordinate system of plans and map data: degrees on the WGS 84 ellipsoid, longitude first (`CRS:84`). The
/// authority's `EPSG:4326` has latitude first and needs the EPSG database, so it is not used. The first use loads
/// GeoTools, see [WebMercator].
public final class Wgs84 {

    /// Longitude, then latitude, in degrees.
    public static final GeographicCRS CRS = DefaultGeographicCRS.WGS84;

    private Wgs84() {}
}
