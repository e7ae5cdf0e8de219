/// Member lists of exchanges (IX-F) for a plan: exchanges, their buildings, members and ports.
@NullMarked
package org.ixplanner.app.importing.ixf;

import org.jspecify.annotations.NullMarked;
