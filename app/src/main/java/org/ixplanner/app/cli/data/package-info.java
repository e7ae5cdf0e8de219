/// Commands that bring data into a plan and hand it on.
@NullMarked
package org.ixplanner.app.cli.data;

import org.jspecify.annotations.NullMarked;
