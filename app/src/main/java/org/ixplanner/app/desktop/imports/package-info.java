/// Files brought into the plan that is open.
@NullMarked
package org.ixplanner.app.desktop.imports;

import org.jspecify.annotations.NullMarked;
