/// Tests.
@NullMarked
package org.ixplanner.app.desktop.workspace;

import org.jspecify.annotations.NullMarked;
