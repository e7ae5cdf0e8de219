/// Tests.
@NullMarked
package org.ixplanner.app.desktop.behind;

import org.jspecify.annotations.NullMarked;
