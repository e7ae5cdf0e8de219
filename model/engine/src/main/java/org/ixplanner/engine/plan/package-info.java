/// The plan: what is built and who is there, as one immutable value.
@NullMarked
package org.ixplanner.engine.plan;

import org.jspecify.annotations.NullMarked;
