/// What the regional registries have delegated.
@NullMarked
package org.ixplanner.exchange.rir;

import org.jspecify.annotations.NullMarked;
