@NullMarked
package org.ixplanner.app.desktop.start;

import org.jspecify.annotations.NullMarked;
