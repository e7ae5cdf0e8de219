/// Maps for a screen: painted in the background, pushed and zoomed by who looks at them.
@NullMarked
package org.ixplanner.maps.render.screen;

import org.jspecify.annotations.NullMarked;
