@NullMarked
package org.ixplanner.app.importing;

import org.jspecify.annotations.NullMarked;
