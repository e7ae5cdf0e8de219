package org.ixplanner.engine.demand;

import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.text.Message;

/// The busy-hour inbound demand of a network's own users: stated, else the sum over its rows of users of subscribers by
/// what one of them asks for, which is the row's own rate or volume, else the assumed volume of its kind of access.
public final class PeakDemand {

    private final double peakToAverage;
    private final double fixedGb;
    private final double mobileGb;

    /// @param assumptions volumes per subscriber, and how the busy hour stands to the mean
    public PeakDemand(Assumptions assumptions) {
        peakToAverage = assumptions.value("demand.peakToAverage");
        fixedGb = assumptions.value("demand.fixedGbPerSubscriberMonth");
        mobileGb = assumptions.value("demand.mobileGbPerSubscriberMonth");
    }

    /// The demand of the network, in Mbit/s; 0 if nobody said that it has users.
    ///
    /// @throws UnknownDemandException if nothing says what its users by satellite ask for
    public double mbps(Network network) throws UnknownDemandException {
        Double peak = network.peakMbps();
        if (peak != null) {
            return peak;
        }
        double sum = 0;
        for (Users users : network.users()) {
            sum += mbps(network, users);
        }
        return sum;
    }

    /// The demand of one row of users, in Mbit/s, whatever the network's total was stated as.
    ///
    /// @throws UnknownDemandException as above
    public double mbps(Network network, Users users) throws UnknownDemandException {
        OptionalDouble stated = StatedDemand.derivedMbps(users, peakToAverage);
        if (stated.isPresent()) {
            return stated.getAsDouble();
        }
        if (users.subscribers() == 0) {
            return 0;
        }
        if (users.access() == AccessKind.SATELLITE) {
            throw new UnknownDemandException(Message.of("ledger.satellite", network.label()));
        }
        double gb = users.access() == AccessKind.FIXED ? fixedGb : mobileGb;
        return StatedDemand.mbpsOfVolume(users.subscribers(), gb, peakToAverage);
    }
}
