package org.ixplanner.engine.simulation.tally;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.simulation.Latency;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.jspecify.annotations.Nullable;

/// Round-trip times, weighted by volume.
public final class LatencyTally {

    private final Times domestic;
    private final Times content;
    private final int[] rising;
    private double unknownMbps;

    /// @param blocks what was delivered
    /// @param before times that are probably the same: then so is their order; null if there are none
    public LatencyTally(List<FlowBlock> blocks, @Nullable LatencyTally before) {
        domestic = new Times(before == null ? 0 : before.domestic.size);
        content = new Times(before == null ? 0 : before.content.size);
        for (FlowBlock block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                add(block, i);
            }
        }
        rising = before != null && before.domestic.hasTimesOf(domestic)
                ? before.rising
                : Rising.order(domestic.ms, domestic.size);
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
        Times sorted = domestic.inOrder(rising);
        return new Latency(sorted.mean(), sorted.quantile(0.5), sorted.quantile(0.95), content.mean(), unknownMbps);
    }

    /// Times and their weights, in two rows.
    private static final class Times {

        private double[] ms;
        private double[] mbps;
        private int size;

        Times(int expected) {
            ms = new double[Math.max(64, expected)];
            mbps = new double[ms.length];
        }

        boolean hasTimesOf(Times other) {
            return Arrays.equals(ms, 0, size, other.ms, 0, other.size);
        }

        void add(double timeMs, double weightMbps) {
            if (size == ms.length) {
                ms = Arrays.copyOf(ms, 2 * size);
                mbps = Arrays.copyOf(mbps, 2 * size);
            }
            ms[size] = timeMs;
            mbps[size++] = weightMbps;
        }

        Times inOrder(int[] order) {
            Times sorted = new Times(size);
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
