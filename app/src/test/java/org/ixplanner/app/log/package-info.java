/// Tests.
@NullMarked
package org.ixplanner.app.log;

import org.jspecify.annotations.NullMarked;
