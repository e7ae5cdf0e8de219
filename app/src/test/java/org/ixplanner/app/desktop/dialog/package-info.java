@NullMarked
package org.ixplanner.app.desktop.dialog;

import org.jspecify.annotations.NullMarked;
