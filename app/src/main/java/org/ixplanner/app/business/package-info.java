/// What the business panel shows and the report tells: each chart, and the same as a table.
@NullMarked
package org.ixplanner.app.business;

import org.jspecify.annotations.NullMarked;
