/// What stands behind the figures: lists of pairs and countries, and why traffic between two networks goes as it goes.
@NullMarked
package org.ixplanner.app.desktop.behind;

import org.jspecify.annotations.NullMarked;
