/// What the whole window is about: the open plan, what is selected, which scenario, what follows from it.
@NullMarked
package org.ixplanner.app.desktop.workspace;

import org.jspecify.annotations.NullMarked;
