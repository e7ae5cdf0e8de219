/// Tests.
@NullMarked
package org.ixplanner.app.desktop.compare;

import org.jspecify.annotations.NullMarked;
