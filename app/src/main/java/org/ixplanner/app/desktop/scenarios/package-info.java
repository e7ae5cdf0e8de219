/// Which scenario is looked at, and which it is compared with.
@NullMarked
package org.ixplanner.app.desktop.scenarios;

import org.jspecify.annotations.NullMarked;
