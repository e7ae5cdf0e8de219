/// Commands that simulate: `simulate`, `compare`, `map`.
@NullMarked
package org.ixplanner.app.cli.simulate;

import org.jspecify.annotations.NullMarked;
