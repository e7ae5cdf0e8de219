/// What the business panel shows: each chart, and the same as a table.
@NullMarked
package org.ixplanner.app.desktop.business.sheet;

import org.jspecify.annotations.NullMarked;
