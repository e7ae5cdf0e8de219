/// Tests.
@NullMarked
package org.ixplanner.app.desktop.tasks;

import org.jspecify.annotations.NullMarked;
