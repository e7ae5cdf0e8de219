/// Documents, made from the window.
@NullMarked
package org.ixplanner.app.desktop.reports;

import org.jspecify.annotations.NullMarked;
