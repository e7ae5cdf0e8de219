/// The map control: the only part of maps that knows JavaFX. It shows what [org.ixplanner.maps.render.screen] paints.
@NullMarked
package org.ixplanner.maps.view;

import org.jspecify.annotations.NullMarked;
