/// Why traffic between two networks goes as it goes: routes, places, ways, bills.
@NullMarked
package org.ixplanner.engine.study.why;

import org.jspecify.annotations.NullMarked;
