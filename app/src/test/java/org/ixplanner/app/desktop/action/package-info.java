/// Tests.
@NullMarked
package org.ixplanner.app.desktop.action;

import org.jspecify.annotations.NullMarked;
