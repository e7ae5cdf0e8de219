/// Formats of fibre: OFDS and geodata.
@NullMarked
package org.ixplanner.app.importing.fibre;

import org.jspecify.annotations.NullMarked;
