@NullMarked
package org.ixplanner.maps.render.map;

import org.jspecify.annotations.NullMarked;
