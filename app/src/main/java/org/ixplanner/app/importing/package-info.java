/// Files become rows of an open plan: the one list of formats, a preview, one edit.
@NullMarked
package org.ixplanner.app.importing;

import org.jspecify.annotations.NullMarked;
