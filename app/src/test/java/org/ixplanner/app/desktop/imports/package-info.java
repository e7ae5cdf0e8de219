@NullMarked
package org.ixplanner.app.desktop.imports;

import org.jspecify.annotations.NullMarked;
