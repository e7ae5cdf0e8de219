@NullMarked
package org.ixplanner.exchange.ofds;

import org.jspecify.annotations.NullMarked;
