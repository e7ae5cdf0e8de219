@NullMarked
package org.ixplanner.app.exporting;

import org.jspecify.annotations.NullMarked;
