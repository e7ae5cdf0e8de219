/// Numbers that are not known exactly: how they are spread, how they are drawn, and what that does to results.
@NullMarked
package org.ixplanner.engine.uncertainty;

import org.jspecify.annotations.NullMarked;
