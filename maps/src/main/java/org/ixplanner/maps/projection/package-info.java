/// Coordinate systems, longitude and east first in every one of them, and where places lie on a page: a [GeoBox]
/// fitted into a frame is a [Viewport]. Sheets are drawn in [LambertAzimuthal]; [WebMercator] is for web maps.
@NullMarked
package org.ixplanner.maps.projection;

import org.jspecify.annotations.NullMarked;
