/// Shapefiles.
@NullMarked
package org.ixplanner.maps.format.shape;

import org.jspecify.annotations.NullMarked;
