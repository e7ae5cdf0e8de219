@NullMarked
package org.ixplanner.engine.fibre.build;

import org.jspecify.annotations.NullMarked;
