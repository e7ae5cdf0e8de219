/// Tests.
@NullMarked
package org.ixplanner.app.desktop.explorer;

import org.jspecify.annotations.NullMarked;
