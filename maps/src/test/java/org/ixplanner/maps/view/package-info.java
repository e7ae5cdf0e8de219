@NullMarked
package org.ixplanner.maps.view;

import org.jspecify.annotations.NullMarked;
