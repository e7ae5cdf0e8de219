package org.ixplanner.engine.simulation.run;

import org.ixplanner.engine.simulation.Latency;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.tally.LatencyTally;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.ixplanner.engine.simulation.tally.PairTally;
import org.ixplanner.engine.simulation.tally.VolumeTally;

/// What was delivered, added up as far as no capacity and no price has a say in it.
final class Tallied {

    private final Delivered delivered;
    private final double uploadShare;
    private final SupplyList supply;
    private final double[] sums;
    private final PairTally pairs;
    private final Latency latency;
    private final VolumeTally volumes;

    /// @param uploadShare what users send, as a share of what they receive
    Tallied(Ways ways, Delivered delivered, double uploadShare) {
        this.delivered = delivered;
        this.uploadShare = uploadShare;
        supply = new SupplyList(delivered.fills(), delivered.blocks(), uploadShare, delivered.egress());
        sums = LoadTally.sums(ways.walker().elements(), delivered.blocks(), supply);
        FlowList flows = new FlowList(delivered.blocks(), new double[0]);
        pairs = new PairTally(ways.scene(), flows);
        latency = new LatencyTally(flows).latency();
        volumes = new VolumeTally(flows);
    }

    boolean isOf(Delivered.Orders orders, double share) {
        return uploadShare == share && delivered.orders().equals(orders);
    }

    Delivered delivered() {
        return delivered;
    }

    SupplyList supply() {
        return supply;
    }

    double[] sums() {
        return sums;
    }

    PairTally pairs() {
        return pairs;
    }

    VolumeTally volumes() {
        return volumes;
    }

    Latency latency() {
        return latency;
    }
}
