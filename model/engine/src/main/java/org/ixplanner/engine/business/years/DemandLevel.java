package org.ixplanner.engine.business.years;

import java.util.OptionalDouble;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.plan.network.Users;

/// The demand of all networks at home under other assumptions about subscribers than those of the plan.
///
/// @param plan whose networks
record DemandLevel(Plan plan) {

    /// The sum of it, in Mbit/s.
    double mbps(double peakToAverage, double fixedGb, double mobileGb) {
        double sum = 0;
        for (Network network : plan.networks()) {
            if (network.economy().equals(plan.header().country())) {
                sum += mbps(network, peakToAverage, fixedGb, mobileGb);
            }
        }
        return sum;
    }

    private static double mbps(Network network, double peakToAverage, double fixedGb, double mobileGb) {
        Double peak = network.peakMbps();
        if (peak != null) {
            return peak;
        }
        double sum = 0;
        for (Users users : network.users()) {
            OptionalDouble stated = StatedDemand.derivedMbps(users, peakToAverage);
            double gb = users.access() == AccessKind.FIXED ? fixedGb : mobileGb;
            sum += stated.orElseGet(() -> StatedDemand.mbpsOfVolume(users.subscribers(), gb, peakToAverage));
        }
        return sum;
    }
}
