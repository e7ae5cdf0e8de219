@NullMarked
package org.ixplanner.app.samples;

import org.jspecify.annotations.NullMarked;
