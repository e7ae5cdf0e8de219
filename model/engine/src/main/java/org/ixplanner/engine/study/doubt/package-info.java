/// What headline figures hang on: relations that nobody confirmed, choices that the lowest number alone decides.
@NullMarked
package org.ixplanner.engine.study.doubt;

import org.jspecify.annotations.NullMarked;
