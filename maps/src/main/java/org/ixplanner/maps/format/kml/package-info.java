/// KML and KMZ.
@NullMarked
package org.ixplanner.maps.format.kml;

import org.jspecify.annotations.NullMarked;
