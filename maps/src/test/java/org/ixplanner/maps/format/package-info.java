@NullMarked
package org.ixplanner.maps.format;

import org.jspecify.annotations.NullMarked;
