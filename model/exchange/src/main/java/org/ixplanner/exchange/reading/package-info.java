/// Foreign files read as streams: unpacked, of limited size and depth, with problems that say where.
@NullMarked
package org.ixplanner.exchange.reading;

import org.jspecify.annotations.NullMarked;
