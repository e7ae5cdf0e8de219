/// Lists behind the figures: what trombones, what could stay and does not, what other countries see of it.
@NullMarked
package org.ixplanner.engine.study.detail;

import org.jspecify.annotations.NullMarked;
