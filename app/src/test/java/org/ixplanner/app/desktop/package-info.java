/// Tests.
@NullMarked
package org.ixplanner.app.desktop;

import org.jspecify.annotations.NullMarked;
