/// The plan's tables, to be filtered, sorted and copied.
@NullMarked
package org.ixplanner.app.desktop.tables;

import org.jspecify.annotations.NullMarked;
