/// What stands behind the figures, for the terminal and as JSON.
@NullMarked
package org.ixplanner.app.cli.detail;

import org.jspecify.annotations.NullMarked;
