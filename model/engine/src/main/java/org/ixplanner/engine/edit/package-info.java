/// Changes to a plan as values that can be undone, and their history.
@NullMarked
package org.ixplanner.engine.edit;

import org.jspecify.annotations.NullMarked;
