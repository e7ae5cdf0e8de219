package org.ixplanner.engine.simulation;

import java.util.OptionalDouble;

/// What one element carries, delivery and supply together.
///
/// @param inMbps at the busy hour; contract: provider to customer; port: exchange to member; span: from its end to its
///     start
/// @param outMbps the other way
/// @param offPeak what it carries while caches fill on a schedule
/// @param capacityMbps what it can carry each way; empty if that never binds
public record Load(double inMbps, double outMbps, OffPeak offPeak, OptionalDouble capacityMbps) {

    /// The hours in which caches fill on a schedule.
    ///
    /// @param shareOfPeak what everything else carries then at most, as a share of what it carries at the busy hour
    /// @param fillInMbps what caches fetch then; 0 where no scheduled fill passes
    /// @param fillOutMbps the other way
    public record OffPeak(double shareOfPeak, double fillInMbps, double fillOutMbps) {

        /// No scheduled fill passes.
        public static final OffPeak NONE = new OffPeak(0, 0, 0);
    }

    /// Something that no scheduled fill passes.
    public Load(double inMbps, double outMbps, OptionalDouble capacityMbps) {
        this(inMbps, outMbps, OffPeak.NONE, capacityMbps);
    }

    /// What sizes and bills it: the larger direction.
    public double mbps() {
        return Math.max(highestInMbps(), highestOutMbps());
    }

    /// The larger of what comes in at the busy hour and of what comes in while caches fill.
    public double highestInMbps() {
        return highest(inMbps, offPeak.shareOfPeak, offPeak.fillInMbps);
    }

    /// The same outwards.
    public double highestOutMbps() {
        return highest(outMbps, offPeak.shareOfPeak, offPeak.fillOutMbps);
    }

    /// The larger of a busy hour and of the hours in which caches fill: `max(peak, share × peak + fill)`.
    ///
    /// @param peakMbps at the busy hour
    /// @param shareOfPeak what is carried besides while caches fill, as a share of that
    /// @param fillMbps what they fetch
    public static double highest(double peakMbps, double shareOfPeak, double fillMbps) {
        return fillMbps > 0 ? Math.max(peakMbps, shareOfPeak * peakMbps + fillMbps) : peakMbps;
    }

    /// The larger direction ÷ capacity; empty without a capacity, or one of 0.
    public OptionalDouble utilisation() {
        return capacityMbps.isPresent() && capacityMbps.getAsDouble() > 0
                ? OptionalDouble.of(mbps() / capacityMbps.getAsDouble())
                : OptionalDouble.empty();
    }
}
