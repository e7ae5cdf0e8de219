/// Everything that can be done from menus, buttons, keys and the command palette: the one list of it.
@NullMarked
package org.ixplanner.app.desktop.action;

import org.jspecify.annotations.NullMarked;
