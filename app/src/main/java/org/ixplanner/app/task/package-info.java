/// Work that runs beside the window: the only package that names threads.
@NullMarked
package org.ixplanner.app.task;

import org.jspecify.annotations.NullMarked;
