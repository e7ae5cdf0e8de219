/// Who joins an exchange, told on the command line.
@NullMarked
package org.ixplanner.app.cli.joining;

import org.jspecify.annotations.NullMarked;
