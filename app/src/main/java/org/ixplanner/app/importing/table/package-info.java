/// Tables and workbooks of others: their cells as values of a plan.
@NullMarked
package org.ixplanner.app.importing.table;

import org.jspecify.annotations.NullMarked;
