package org.ixplanner.engine.simulation.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Latency;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Scene;

/// Round-trip times, weighted by volume.
///
/// @param scene in which the flows flow
/// @param flows what was delivered
public record LatencyTally(Scene scene, List<Flow> flows) {

    private record Timed(double ms, double mbps) {}

    /// The round-trip times.
    public Latency latency() {
        List<Timed> domestic = new ArrayList<>();
        List<Timed> content = new ArrayList<>();
        double unknownMbps = 0;
        for (Flow flow : flows) {
            boolean counts = flow.kind() == DemandKind.CONTENT || isOffNetDomestic(flow);
            if (counts && flow.rttMs().isPresent()) {
                List<Timed> list = flow.kind() == DemandKind.CONTENT ? content : domestic;
                list.add(new Timed(flow.rttMs().getAsDouble(), flow.mbps()));
            } else if (counts && flow.walk().isPresent()) {
                unknownMbps += flow.mbps();
            }
        }
        domestic.sort(Comparator.comparingDouble(Timed::ms));
        return new Latency(
                mean(domestic), quantile(domestic, 0.5), quantile(domestic, 0.95), mean(content), unknownMbps);
    }

    private boolean isOffNetDomestic(Flow flow) {
        return PairTally.isDomestic(flow)
                && flow.origin() instanceof Origin.FromNetwork(Asn source)
                && !scene.sameOrganisation(source, flow.sink());
    }

    private static double total(List<Timed> times) {
        double total = 0;
        for (Timed time : times) {
            total += time.mbps;
        }
        return total;
    }

    private static OptionalDouble mean(List<Timed> times) {
        double sum = 0;
        for (Timed time : times) {
            sum += time.ms * time.mbps;
        }
        return times.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / total(times));
    }

    // The smallest time whose cumulative weight reaches the share.
    private static OptionalDouble quantile(List<Timed> rising, double share) {
        double needed = total(rising) * share;
        double reached = 0;
        for (Timed time : rising) {
            reached += time.mbps;
            if (reached >= needed) {
                return OptionalDouble.of(time.ms);
            }
        }
        return rising.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rising.getLast().ms);
    }
}
