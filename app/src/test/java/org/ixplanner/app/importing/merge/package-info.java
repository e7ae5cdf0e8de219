@NullMarked
package org.ixplanner.app.importing.merge;

import org.jspecify.annotations.NullMarked;
