@NullMarked
package org.ixplanner.app.importing.ixf;

import org.jspecify.annotations.NullMarked;
