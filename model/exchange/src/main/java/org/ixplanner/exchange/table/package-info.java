/// Tables as files.
@NullMarked
package org.ixplanner.exchange.table;

import org.jspecify.annotations.NullMarked;
