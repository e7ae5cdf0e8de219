/// GeoJSON (RFC 7946 and its forerunner of 2008).
@NullMarked
package org.ixplanner.maps.format.json;

import org.jspecify.annotations.NullMarked;
