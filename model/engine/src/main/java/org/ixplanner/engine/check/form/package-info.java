/// Checks that follow from the schema alone: ranges, references, repeated entries.
@NullMarked
package org.ixplanner.engine.check.form;

import org.jspecify.annotations.NullMarked;
