package org.ixplanner.engine.simulation.tally;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.ixplanner.engine.simulation.Latency;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowList;

/// Round-trip times, weighted by volume.
public final class LatencyTally {

    private final Times domestic = new Times();
    private final Times content = new Times();
    private double unknownMbps;

    /// @param flows what was delivered
    public LatencyTally(FlowList flows) {
        for (FlowBlock block : flows.blocks()) {
            for (int i = 0; i < block.size(); i++) {
                add(block, i);
            }
        }
    }

    private void add(FlowBlock block, int at) {
        boolean isContent = block.isContent(at);
        if (!isContent && !block.isPaired(at)) {
            return;
        }
        if (!Double.isNaN(block.rttMs(at))) {
            (isContent ? content : domestic).add(block.rttMs(at), block.mbps(at));
        } else if (!block.out(at).isNone()) {
            unknownMbps += block.mbps(at);
        }
    }

    /// The round-trip times.
    public Latency latency() {
        Times rising = domestic.rising();
        return new Latency(rising.mean(), rising.quantile(0.5), rising.quantile(0.95), content.mean(), unknownMbps);
    }

    /// Times and their weights, in two rows.
    private static final class Times {

        private double[] ms = new double[64];
        private double[] mbps = new double[64];
        private int size;

        void add(double timeMs, double weightMbps) {
            if (size == ms.length) {
                ms = Arrays.copyOf(ms, 2 * size);
                mbps = Arrays.copyOf(mbps, 2 * size);
            }
            ms[size] = timeMs;
            mbps[size++] = weightMbps;
        }

        // In the order of the times; equal ones stay in the order in which they came.
        Times rising() {
            int[] order = Rising.order(ms, size);
            Times sorted = new Times();
            sorted.ms = new double[size];
            sorted.mbps = new double[size];
            sorted.size = size;
            for (int i = 0; i < size; i++) {
                sorted.ms[i] = ms[order[i]];
                sorted.mbps[i] = mbps[order[i]];
            }
            return sorted;
        }

        double total() {
            double total = 0;
            for (int i = 0; i < size; i++) {
                total += mbps[i];
            }
            return total;
        }

        OptionalDouble mean() {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += ms[i] * mbps[i];
            }
            return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / total());
        }

        // The smallest time whose cumulative weight reaches the share.
        OptionalDouble quantile(double share) {
            double needed = total() * share;
            double reached = 0;
            for (int i = 0; i < size; i++) {
                reached += mbps[i];
                if (reached >= needed) {
                    return OptionalDouble.of(ms[i]);
                }
            }
            return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(ms[size - 1]);
        }
    }
}
