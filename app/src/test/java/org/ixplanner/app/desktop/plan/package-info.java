/// Tests.
@NullMarked
package org.ixplanner.app.desktop.plan;

import org.jspecify.annotations.NullMarked;
