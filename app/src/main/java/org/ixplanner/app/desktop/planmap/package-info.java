/// The plan and its traffic on the map.
@NullMarked
package org.ixplanner.app.desktop.planmap;

import org.jspecify.annotations.NullMarked;
