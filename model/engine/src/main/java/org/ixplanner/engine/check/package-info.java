/// Consistency checks: one small class each, from a plan to findings.
@NullMarked
package org.ixplanner.engine.check;

import org.jspecify.annotations.NullMarked;
