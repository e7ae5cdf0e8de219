/// Tests.
@NullMarked
package org.ixplanner.app.desktop.inspector;

import org.jspecify.annotations.NullMarked;
