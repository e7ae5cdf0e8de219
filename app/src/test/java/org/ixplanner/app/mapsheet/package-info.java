@NullMarked
package org.ixplanner.app.mapsheet;

import org.jspecify.annotations.NullMarked;
