/// Tests.
@NullMarked
package org.ixplanner.app.desktop.planmap;

import org.jspecify.annotations.NullMarked;
