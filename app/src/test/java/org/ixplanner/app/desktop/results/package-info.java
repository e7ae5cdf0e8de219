/// Tests.
@NullMarked
package org.ixplanner.app.desktop.results;

import org.jspecify.annotations.NullMarked;
