package org.ixplanner.engine.simulation.tally;

import java.util.OptionalDouble;
import org.ixplanner.engine.simulation.Locality;
import org.ixplanner.engine.simulation.Volumes;

/// The shares of what stays in the country.
///
/// @param ceiling what of the demand can stay
/// @param pairs what of it is between pairs of networks
/// @param volumes sums of what was delivered
public record KeyShares(Ceiling ceiling, PairTally pairs, Volumes volumes) {

    /// Networks outside the plan that ask for more than this part of all demand make L1 and L2 ranges.
    private static final double MANY_OTHERS = 0.1;

    /// The shares.
    public Locality locality() {
        boolean range = manyOthers(volumes);
        double all = volumes.demandMbps() + volumes.otherNetworksMbps();
        return new Locality(
                ofDemand(volumes.localMbps()),
                ofDemand(volumes.localMbps() - volumes.foreignFillMbps()),
                ceiling.share(),
                pairs.localShare(),
                pairs.localShareByDemand(),
                pairs.reachable(),
                pairs.unreachable(),
                pairs.byTieBreak(),
                ofDemand(volumes.exchangeMbps()),
                range ? OptionalDouble.of(volumes.localMbps() / all) : OptionalDouble.empty(),
                range
                        ? OptionalDouble.of((volumes.localMbps() + volumes.otherNetworksMbps()) / all)
                        : OptionalDouble.empty());
    }

    /// Whether networks outside the plan ask for so much that a share of the plan's own is a range of all.
    static boolean manyOthers(Volumes volumes) {
        return volumes.otherNetworksMbps() > MANY_OTHERS * (volumes.demandMbps() + volumes.otherNetworksMbps());
    }

    private OptionalDouble ofDemand(double mbps) {
        return volumes.demandMbps() > 0 ? OptionalDouble.of(mbps / volumes.demandMbps()) : OptionalDouble.empty();
    }
}
