/// The data of a plan in files for other programs: the one list of formats.
@NullMarked
package org.ixplanner.app.exporting;

import org.jspecify.annotations.NullMarked;
