/// The operator of an exchange: what it costs to build and run, what comes in, and when that is enough.
@NullMarked
package org.ixplanner.engine.business.operator;

import org.jspecify.annotations.NullMarked;
