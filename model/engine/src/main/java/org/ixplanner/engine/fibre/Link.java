package org.ixplanner.engine.fibre;

import java.util.List;
import org.ixplanner.engine.plan.ground.Span;

/// A span as the graph knows it: between node numbers, with its length.
///
/// @param span as planned
/// @param start number of its first node
/// @param end number of its last node
/// @param km length; 0 for a satellite link, whose delay is fixed
/// @param estimated whether the length was not stated and not drawn
/// @param abroad countries it touches other than home, in alphabetical order
/// @param works whether it is not down
record Link(Span span, int start, int end, double km, boolean estimated, List<String> abroad, boolean works) {

    Link {
        abroad = List.copyOf(abroad);
    }

    double fixedDelayMs() {
        Double delay = span.fixedDelayMs();
        return delay == null ? 0 : delay;
    }
}
