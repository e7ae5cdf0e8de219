@NullMarked
package org.ixplanner.maps.label;

import org.jspecify.annotations.NullMarked;
