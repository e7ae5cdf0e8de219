/// Questions to the person at the window, as a port: the window asks them, tests answer them.
@NullMarked
package org.ixplanner.app.desktop.dialog;

import org.jspecify.annotations.NullMarked;
