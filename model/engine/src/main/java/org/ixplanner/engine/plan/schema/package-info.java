/// How every noun of a plan is described: its fields with unit, range, default and source. The rows drive reading,
/// checking, editing and documenting.
@NullMarked
package org.ixplanner.engine.plan.schema;

import org.jspecify.annotations.NullMarked;
