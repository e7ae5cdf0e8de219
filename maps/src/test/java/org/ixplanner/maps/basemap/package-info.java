@NullMarked
package org.ixplanner.maps.basemap;

import org.jspecify.annotations.NullMarked;
