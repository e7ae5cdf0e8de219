/// The parts of a painted map: pens for writing, symbols and lines; the base map on a page; ways, stacks of things
/// at one place, and marks where ways leave the map. For [org.ixplanner.maps.render] alone.
@NullMarked
package org.ixplanner.maps.render.scene;

import org.jspecify.annotations.NullMarked;
