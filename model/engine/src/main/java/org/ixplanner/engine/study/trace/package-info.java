/// What a result does not keep and can be found again from its situation: ways back, shortest ways, other routes.
@NullMarked
package org.ixplanner.engine.study.trace;

import org.jspecify.annotations.NullMarked;
