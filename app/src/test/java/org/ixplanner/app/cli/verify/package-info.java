@NullMarked
package org.ixplanner.app.cli.verify;

import org.jspecify.annotations.NullMarked;
