/// A map in its frame, and what explains it: legend, scale, what can be pointed at. Sheets and screens are made of it.
@NullMarked
package org.ixplanner.maps.render.map;

import org.jspecify.annotations.NullMarked;
