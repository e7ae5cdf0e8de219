@NullMarked
package org.ixplanner.app.cli.data;

import org.jspecify.annotations.NullMarked;
