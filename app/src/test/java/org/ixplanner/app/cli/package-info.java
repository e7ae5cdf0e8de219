/// Tests.
@NullMarked
package org.ixplanner.app.cli;

import org.jspecify.annotations.NullMarked;
