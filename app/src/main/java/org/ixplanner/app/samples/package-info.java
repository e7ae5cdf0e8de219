/// The plans that come with the program.
@NullMarked
package org.ixplanner.app.samples;

import org.jspecify.annotations.NullMarked;
