/// The business case of a scenario: its years, their ranges, and the verdict.
@NullMarked
package org.ixplanner.engine.study.years;

import org.jspecify.annotations.NullMarked;
