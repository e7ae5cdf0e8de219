/// What the checks find, and the way to its cause.
@NullMarked
package org.ixplanner.app.desktop.checks;

import org.jspecify.annotations.NullMarked;
