package org.ixplanner.engine.study.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.study.trace.Trace;

/// What trombones in a result, by pair.
final class Trombones {

    private final List<Detour> detours = new ArrayList<>();

    Trombones(Result result, Trace trace) {
        for (Flow flow : result.flows()) {
            if (flow.tromboned()) {
                detours.add(Detour.of(trace, flow));
            }
        }
    }

    /// The flows.
    List<Detour> detours() {
        return detours;
    }

    /// The pairs, the largest first.
    List<TrombonedPair> pairs() {
        Map<Pair, List<Detour>> byPair = new TreeMap<>();
        for (Detour detour : detours) {
            Asn source = detour.out().asPath().getFirst();
            byPair.computeIfAbsent(new Pair(source, detour.flow().sink()), _ -> new ArrayList<>())
                    .add(detour);
        }
        List<TrombonedPair> pairs = new ArrayList<>();
        byPair.forEach((pair, flows) -> pairs.add(pair(pair, flows)));
        pairs.sort(Comparator.comparingDouble(TrombonedPair::mbps).reversed());
        return List.copyOf(pairs);
    }

    private record Pair(Asn source, Asn sink) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : sink.compareTo(other.sink);
        }
    }

    private static TrombonedPair pair(Pair pair, List<Detour> flows) {
        WeightedMean mean = new WeightedMean(flows);
        Detour largest = flows.getFirst();
        for (Detour detour : flows) {
            largest = detour.flow().mbps() > largest.flow().mbps() ? detour : largest;
        }
        return new TrombonedPair(
                pair.source,
                pair.sink,
                mean.mbps(),
                largest.out().asPath(),
                largest.back().map(Walk::asPath).orElse(List.of()),
                mean.of(detour -> detour.out().lengthKm()),
                mean.of(detour -> detour.back().map(Walk::lengthKm).orElse(Double.NaN)),
                mean.of(Detour::kmLost),
                mean.of(Detour::msLost),
                mean.of(detour -> detour.flow().rttMs().orElse(Double.NaN)),
                flows.stream()
                        .flatMap(detour -> detour.out().abroad().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                largest.shortestIsAbroad());
    }
}
