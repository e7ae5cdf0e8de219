/// The command that opens the desktop, handed in so that the command line itself knows no JavaFX.
@NullMarked
package org.ixplanner.app.cli.window;

import org.jspecify.annotations.NullMarked;
