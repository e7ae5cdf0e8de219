/// How far a command is, told on the error stream.
@NullMarked
package org.ixplanner.app.cli.progress;

import org.jspecify.annotations.NullMarked;
