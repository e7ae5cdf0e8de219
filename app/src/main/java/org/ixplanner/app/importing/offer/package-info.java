/// What a file offers to a plan, whatever its format.
@NullMarked
package org.ixplanner.app.importing.offer;

import org.jspecify.annotations.NullMarked;
