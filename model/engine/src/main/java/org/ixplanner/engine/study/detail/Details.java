package org.ixplanner.engine.study.detail;

import java.util.List;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.study.trace.Trace;

/// The lists behind the figures of one result.
///
/// @param tromboned pairs whose traffic goes abroad and comes back, the largest first
/// @param gap what could be local and is not, the largest first
/// @param countries what passes each other country, the one that most domestic demand passes first
public record Details(List<TrombonedPair> tromboned, List<GapPair> gap, List<ForeignCountry> countries) {

    /// Keeps its own copies of the lists.
    public Details {
        tromboned = List.copyOf(tromboned);
        gap = List.copyOf(gap);
        countries = List.copyOf(countries);
    }

    /// The lists behind a result.
    public static Details of(Result result) {
        Trace trace = Trace.of(result);
        Trombones trombones = new Trombones(result, trace);
        return new Details(
                trombones.pairs(),
                new Gap(result, trace).pairs(),
                new Dependency(result, trombones.detours()).countries());
    }
}
