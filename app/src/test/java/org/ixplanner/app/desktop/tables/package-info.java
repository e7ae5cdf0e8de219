/// Tests.
@NullMarked
package org.ixplanner.app.desktop.tables;

import org.jspecify.annotations.NullMarked;
