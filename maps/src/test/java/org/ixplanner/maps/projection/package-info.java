@NullMarked
package org.ixplanner.maps.projection;

import org.jspecify.annotations.NullMarked;
