@NullMarked
package org.ixplanner.maps.render.screen;

import org.jspecify.annotations.NullMarked;
