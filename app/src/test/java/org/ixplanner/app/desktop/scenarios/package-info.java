/// Tests.
@NullMarked
package org.ixplanner.app.desktop.scenarios;

import org.jspecify.annotations.NullMarked;
