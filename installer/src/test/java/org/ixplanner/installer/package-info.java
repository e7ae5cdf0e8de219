/// Tests of the packaged program, from outside.
@NullMarked
package org.ixplanner.installer;

import org.jspecify.annotations.NullMarked;
