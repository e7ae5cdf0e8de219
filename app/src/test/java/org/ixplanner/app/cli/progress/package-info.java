@NullMarked
package org.ixplanner.app.cli.progress;

import org.jspecify.annotations.NullMarked;
