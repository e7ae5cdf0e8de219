/// How features look: symbols, dashes, inks, and the palette that gives inks their colours. Styles are values; the
/// legend is made of the styles that a map's features use, so each style has a name for it.
@NullMarked
package org.ixplanner.maps.style;

import org.jspecify.annotations.NullMarked;
