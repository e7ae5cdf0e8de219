/// Where labels go on a page so that they cover neither each other nor what matters.
@NullMarked
package org.ixplanner.maps.label;

import org.jspecify.annotations.NullMarked;
