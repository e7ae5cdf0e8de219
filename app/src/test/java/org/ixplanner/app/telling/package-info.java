/// Tests.
@NullMarked
package org.ixplanner.app.telling;

import org.jspecify.annotations.NullMarked;
