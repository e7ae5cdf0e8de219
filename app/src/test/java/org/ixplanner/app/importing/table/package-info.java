@NullMarked
package org.ixplanner.app.importing.table;

import org.jspecify.annotations.NullMarked;
