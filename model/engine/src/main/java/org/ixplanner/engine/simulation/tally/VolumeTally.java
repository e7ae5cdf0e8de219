package org.ixplanner.engine.simulation.tally;

import java.util.List;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.flow.Category;

/// Sums of flows: over each block in the order of its flows, then over the blocks.
public final class VolumeTally {

    private final double[] byCategoryMbps = new double[Category.values().length];
    private double allMbps;
    private double onNetMbps;
    private double trombonedMbps;
    private double exchangeMbps;
    private double bestCaseMbps;
    private double estimatedMbps;
    private double unknownMbps;

    /// @param block what was delivered
    VolumeTally(FlowBlock block) {
        for (int i = 0; i < block.size(); i++) {
            add(block, i);
        }
    }

    /// @param blocks sums of each
    public VolumeTally(List<BlockTally> blocks) {
        for (BlockTally block : blocks) {
            add(block.volumes());
        }
    }

    private void add(VolumeTally other) {
        allMbps += other.allMbps;
        for (int i = 0; i < byCategoryMbps.length; i++) {
            byCategoryMbps[i] += other.byCategoryMbps[i];
        }
        onNetMbps += other.onNetMbps;
        trombonedMbps += other.trombonedMbps;
        exchangeMbps += other.exchangeMbps;
        bestCaseMbps += other.bestCaseMbps;
        estimatedMbps += other.estimatedMbps;
        unknownMbps += other.unknownMbps;
    }

    private void add(FlowBlock block, int at) {
        double mbps = block.mbps(at);
        allMbps += mbps;
        byCategoryMbps[block.categoryNumber(at)] += mbps;
        onNetMbps += block.isOnNet(at) ? mbps : 0;
        trombonedMbps += block.isTromboned(at) ? mbps : 0;
        exchangeMbps += block.isOverExchange(at) ? mbps : 0;
        bestCaseMbps += block.isBestCase(at) ? mbps : 0;
        estimatedMbps += block.isEstimated(at) ? mbps : 0;
        unknownMbps += block.isUnknown(at) ? mbps : 0;
    }

    /// The volumes.
    ///
    /// @param plan with the levers pulled
    /// @param ledger what was asked for
    /// @param supply what supplied it
    /// @param congestedMbps what does not fit
    public Volumes volumes(Plan plan, DemandLedger ledger, SupplyList supply, double congestedMbps) {
        Double national = plan.header().nationalPeakMbps();
        double other = national == null ? Double.NaN : Math.max(0, national - ledger.totalMbps());
        // Caches of this model fetch from abroad only, so all fill is foreign.
        return new Volumes(
                allMbps,
                onNetMbps,
                in(Category.LOCAL),
                in(Category.REGIONAL),
                in(Category.INTERNATIONAL),
                in(Category.UNSERVED),
                trombonedMbps,
                exchangeMbps,
                supply.fillMbps(),
                supply.fillMbps(),
                congestedMbps,
                other);
    }

    private double in(Category category) {
        return byCategoryMbps[FlowBlock.number(category)];
    }

    /// Over spans of which nobody said who may use them.
    double bestCaseMbps() {
        return bestCaseMbps;
    }

    /// Over ways whose length is estimated.
    double estimatedMbps() {
        return estimatedMbps;
    }

    /// Over ways of which a place is not known.
    double unknownMbps() {
        return unknownMbps;
    }
}
