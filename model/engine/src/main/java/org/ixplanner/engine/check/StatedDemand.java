package org.ixplanner.engine.check;

import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.Network;

/// What a network's own figures say of its busy-hour demand.
public final class StatedDemand {

    /// Kilobits in a gigabyte.
    private static final double KBIT_PER_GB = 8e6;

    /// Seconds in a month of 30 days.
    private static final double SECONDS_PER_MONTH = 30 * 86_400.0;

    private StatedDemand() {}

    /// Whether its users ask for anything.
    public static boolean isThere(Network network) {
        Double peak = network.peakMbps();
        return peak == null ? network.subscribers() > 0 : peak > 0;
    }

    /// What follows exactly: the peak, else subscribers by busy-hour rate.
    public static OptionalDouble exactMbps(Network network) {
        Double peak = network.peakMbps();
        return peak == null ? byRateMbps(network) : OptionalDouble.of(peak);
    }

    /// What follows from subscribers and what one of them uses.
    ///
    /// @param peakToAverage busy hour over the mean of the month, where only a monthly volume is known
    public static OptionalDouble derivedMbps(Network network, double peakToAverage) {
        Double volume = network.gbPerSubscriberMonth();
        if (network.peakKbpsPerSubscriber() != null || volume == null || network.subscribers() == 0) {
            return byRateMbps(network);
        }
        double meanKbps = network.subscribers() * volume * KBIT_PER_GB / SECONDS_PER_MONTH;
        return OptionalDouble.of(meanKbps / 1000 * peakToAverage);
    }

    private static OptionalDouble byRateMbps(Network network) {
        Double kbps = network.peakKbpsPerSubscriber();
        return kbps == null || network.subscribers() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(network.subscribers() * kbps / 1000);
    }
}
