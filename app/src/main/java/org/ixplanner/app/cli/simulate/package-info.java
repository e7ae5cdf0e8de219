/// Commands that simulate: `simulate`, `compare`.
@NullMarked
package org.ixplanner.app.cli.simulate;

import org.jspecify.annotations.NullMarked;
