package org.ixplanner.app.report.content.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;

/// Traffic from one network to the users of another, both at home, that goes abroad on its way.
///
/// @param from who sends
/// @param to whose users receive
/// @param mbps at the busy hour
/// @param rttMs round trip, weighted by volume; empty if the length of a way is not known
/// @param abroad countries on the way, in alphabetical order, as the engine calls them
public record Detour(Asn from, Asn to, double mbps, OptionalDouble rttMs, List<String> abroad) {

    /// Keeps its own copy of the list.
    public Detour {
        abroad = List.copyOf(abroad);
    }

    private record Pair(Asn from, Asn to) {}

    /// The largest detours of a result, the largest first.
    public static List<Detour> largest(Result result, int most) {
        Map<Pair, List<Flow>> pairs =
                new TreeMap<>(Comparator.comparing(Pair::from).thenComparing(Pair::to));
        for (Flow flow : result.flows()) {
            if (flow.tromboned() && flow.origin() instanceof Origin.FromNetwork(Asn from)) {
                pairs.computeIfAbsent(new Pair(from, flow.sink()), _ -> new ArrayList<>())
                        .add(flow);
            }
        }
        List<Detour> detours = new ArrayList<>();
        pairs.forEach((pair, flows) -> detours.add(of(pair, flows)));
        detours.sort(Comparator.comparingDouble(Detour::mbps).reversed());
        return List.copyOf(detours.subList(0, Math.min(most, detours.size())));
    }

    private static Detour of(Pair pair, List<Flow> flows) {
        double mbps = 0;
        double weighted = 0;
        boolean isKnown = true;
        for (Flow flow : flows) {
            mbps += flow.mbps();
            weighted += flow.mbps() * flow.rttMs().orElse(0);
            isKnown = isKnown && flow.rttMs().isPresent();
        }
        List<String> abroad = flows.stream()
                .flatMap(flow -> flow.walk().stream())
                .flatMap(walk -> walk.abroad().stream())
                .distinct()
                .sorted()
                .toList();
        OptionalDouble rtt = isKnown && mbps > 0 ? OptionalDouble.of(weighted / mbps) : OptionalDouble.empty();
        return new Detour(pair.from(), pair.to(), mbps, rtt, abroad);
    }
}
