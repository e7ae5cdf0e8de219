@NullMarked
package org.ixplanner.maps.render;

import org.jspecify.annotations.NullMarked;
