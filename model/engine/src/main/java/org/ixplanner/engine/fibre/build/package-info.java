/// Lines that people have drawn or published become nodes and spans.
@NullMarked
package org.ixplanner.engine.fibre.build;

import org.jspecify.annotations.NullMarked;
