package org.ixplanner.engine.plan.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What a network's own figures say of its busy-hour demand.
public final class StatedDemand {

    /// Kilobits in a gigabyte.
    private static final double KBIT_PER_GB = 8e6;

    /// Seconds in a month of 30.4 days.
    private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

    private StatedDemand() {}

    /// Whether its users ask for anything.
    public static boolean isThere(Network network) {
        Double peak = network.peakMbps();
        return peak == null ? network.subscribers() > 0 : peak > 0;
    }

    /// What follows exactly: the peak, else subscribers by busy-hour rate; empty if one of its rows has none.
    public static OptionalDouble exactMbps(Network network) {
        Double peak = network.peakMbps();
        return peak == null ? sum(network.users(), StatedDemand::byRateMbps) : OptionalDouble.of(peak);
    }

    /// What follows from subscribers and what one of them uses, summed over the rows; empty if one of them says
    /// neither rate nor volume, or if there are no subscribers.
    ///
    /// @param peakToAverage busy hour over the mean of the month, where only a monthly volume is known
    public static OptionalDouble derivedMbps(Network network, double peakToAverage) {
        return sum(network.users(), users -> derivedMbps(users, peakToAverage));
    }

    /// What the subscribers of one row ask for by their busy-hour rate, else by their monthly volume; empty if
    /// neither is stated.
    ///
    /// @param peakToAverage busy hour over the mean of the month, where only a monthly volume is known
    public static OptionalDouble derivedMbps(Users users, double peakToAverage) {
        Double volume = users.gbPerSubscriberMonth();
        return users.peakKbpsPerSubscriber() != null || volume == null
                ? byRateMbps(users)
                : OptionalDouble.of(mbpsOfVolume(users.subscribers(), volume, peakToAverage));
    }

    /// The busy-hour demand of subscribers of whom the monthly volume is known.
    ///
    /// @param subscribers how many
    /// @param gbPerSubscriberMonth monthly volume of one
    /// @param peakToAverage busy hour over the mean of the month
    public static double mbpsOfVolume(long subscribers, double gbPerSubscriberMonth, double peakToAverage) {
        return subscribers * gbPerSubscriberMonth * KBIT_PER_GB / SECONDS_PER_MONTH / 1000 * peakToAverage;
    }

    private static OptionalDouble byRateMbps(Users users) {
        Double kbps = users.peakKbpsPerSubscriber();
        return kbps == null ? OptionalDouble.empty() : OptionalDouble.of(users.subscribers() * kbps / 1000);
    }

    private static OptionalDouble sum(List<Users> rows, Function<Users, OptionalDouble> demand) {
        double sum = 0;
        boolean any = false;
        for (Users users : rows) {
            if (users.subscribers() > 0) {
                OptionalDouble mbps = demand.apply(users);
                if (mbps.isEmpty()) {
                    return mbps;
                }
                sum += mbps.getAsDouble();
                any = true;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
