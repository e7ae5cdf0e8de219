/// What command line, desktop and documents ask of the engine: scenarios side by side, each against the baseline.
@NullMarked
package org.ixplanner.engine.study;

import org.jspecify.annotations.NullMarked;
