package org.ixplanner.engine.study.doubt;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;

/// Headline figures under other premises.
///
/// @param figures those of [#KPIS], in the order of [Kpi]
public record Headlines(Map<Kpi, Figure> figures) {

    /// Which figures are headlines.
    public static final List<Kpi> KPIS =
            List.of(Kpi.TROMBONED, Kpi.L1, Kpi.L1_NET, Kpi.L2, Kpi.L2_WEIGHTED, Kpi.X1, Kpi.RTT_MEDIAN, Kpi.SAVING);

    /// Keeps its own copy.
    public Headlines {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /// Those of an outcome.
    public static Headlines of(Outcome outcome) {
        Map<Kpi, Figure> figures = new EnumMap<>(Kpi.class);
        KPIS.forEach(kpi -> figures.put(kpi, outcome.figure(kpi)));
        return new Headlines(figures);
    }

    /// One of them.
    ///
    /// @throws IllegalArgumentException if it is no headline
    public Figure figure(Kpi kpi) {
        Figure figure = figures.get(kpi);
        if (figure == null) {
            throw new IllegalArgumentException(kpi.key() + " is no headline");
        }
        return figure;
    }
}
