@NullMarked
package org.ixplanner.app.task;

import org.jspecify.annotations.NullMarked;
