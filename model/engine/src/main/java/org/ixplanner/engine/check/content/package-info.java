/// Checks of demand mixes and caches.
@NullMarked
package org.ixplanner.engine.check.content;

import org.jspecify.annotations.NullMarked;
