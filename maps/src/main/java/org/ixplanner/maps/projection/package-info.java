/// Coordinate systems, longitude and east first in every one of them.
@NullMarked
package org.ixplanner.maps.projection;

import org.jspecify.annotations.NullMarked;
