/// The words: message bundles of all modules put together, and the program's version.
@NullMarked
package org.ixplanner.app.text;

import org.jspecify.annotations.NullMarked;
