/// The Open Fibre Data Standard: networks of nodes and spans, as JSON, GeoJSON and tables, versions 0.1 to 0.3 and the
/// draft of 0.4.
@NullMarked
package org.ixplanner.exchange.ofds;

import org.jspecify.annotations.NullMarked;
