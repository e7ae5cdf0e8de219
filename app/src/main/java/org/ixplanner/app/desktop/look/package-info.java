/// How the window looks: theme, typeface, icons, style sheet.
@NullMarked
package org.ixplanner.app.desktop.look;

import org.jspecify.annotations.NullMarked;
