@NullMarked
package org.ixplanner.maps.render.scene;

import org.jspecify.annotations.NullMarked;
