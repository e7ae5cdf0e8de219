package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.simulation.Latency;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.course.HopTable;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.course.VolumeSums;
import org.ixplanner.engine.simulation.tally.BlockTally;
import org.ixplanner.engine.simulation.tally.Ceiling;
import org.ixplanner.engine.simulation.tally.LatencyTally;
import org.ixplanner.engine.simulation.tally.PairTally;
import org.ixplanner.engine.simulation.tally.VolumeTally;
import org.jspecify.annotations.Nullable;

/// What was delivered, added up as far as no capacity and no price has a say in it: over each block, then over the
/// blocks. Not for several threads at once.
final class Tallied {

    private final Delivered delivered;
    private final double uploadShare;
    private final SupplyList supply;
    private final List<BlockTally> blocks = new ArrayList<>();
    private final HopTable hops;
    private final double[] sums;
    private final double[] scheduled;
    private final List<Ceiling> ceilings = new ArrayList<>();
    private final Ceiling ceiling;
    private final PairTally pairs;
    private final LatencyTally times;
    private final Latency latency;
    private final VolumeTally volumes;
    private double[] lastExcess = new double[0];
    private @Nullable FlowList lastFlows;

    /// @param uploadShare what users send, as a share of what they receive
    /// @param before what was added up last over the same ways: of blocks that are still there nothing is again
    Tallied(Ways ways, Delivered delivered, double uploadShare, @Nullable Tallied before) {
        this.delivered = delivered;
        this.uploadShare = uploadShare;
        supply = new SupplyList(delivered.fills(), delivered.blocks(), uploadShare, delivered.egress());
        Map<FlowBlock, BlockTally> known = before == null ? Map.of() : before.byBlock();
        hops = ways.walker().hops();
        VolumeSums empty = new VolumeSums(hops.size());
        for (FlowBlock block : delivered.blocks()) {
            BlockTally found = known.get(block);
            blocks.add(found == null ? BlockTally.of(ways.scene(), block, empty) : found);
        }
        addCeilings(before);
        ceiling = Ceiling.of(ceilings);
        VolumeSums all = new VolumeSums(hops.size());
        blocks.forEach(block -> block.hops().add(all));
        supply.add(all, blocks.stream().map(BlockTally::hops).toList());
        sums = hops.byElement(all, ways.walker().elements().all().size());
        VolumeSums fills = new VolumeSums(hops.size());
        SupplyList.add(delivered.scheduledFills(), fills);
        scheduled = hops.byElement(fills, sums.length / 2);
        pairs = PairTally.of(blocks);
        times = new LatencyTally(delivered.blocks(), before == null ? null : before.times);
        latency = times.latency();
        volumes = new VolumeTally(blocks);
    }

    // The order of the sinks is that of the plan, so a sink of which nothing has changed mostly is where it was.
    @SuppressWarnings("ReferenceEquality")
    private void addCeilings(@Nullable Tallied before) {
        Delivered.Orders orders = delivered.orders();
        Delivered.Orders known = before == null ? null : before.delivered.orders();
        boolean sameGroups = known != null && known.groups().equals(orders.groups());
        for (int i = 0; i < orders.bySink().size(); i++) {
            List<DemandRow> rows = orders.bySink().get(i);
            boolean isKnown = sameGroups
                    && known != null
                    && before != null
                    && i < known.bySink().size()
                    && known.bySink().get(i) == rows;
            ceilings.add(isKnown && before != null ? before.ceilings.get(i) : Ceiling.of(orders.groups(), rows));
        }
    }

    // Blocks are told apart as objects. Looked up, never iterated.
    private Map<FlowBlock, BlockTally> byBlock() {
        Map<FlowBlock, BlockTally> known = HashMap.newHashMap(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            known.put(delivered.blocks().get(i), blocks.get(i));
        }
        return known;
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

    /// What caches fetch on a schedule, as much as at the busy hour if they followed demand, by element and direction
    /// as the sums.
    double[] scheduled() {
        return scheduled;
    }

    Ceiling ceiling() {
        return ceiling;
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

    /// The flows, and what of each does not fit.
    ///
    /// @param excess the share above 100 % by element and direction
    FlowList flows(double[] excess) {
        FlowList known = lastFlows;
        if (known == null || !Arrays.equals(excess, lastExcess)) {
            known = new FlowList(delivered.blocks(), congestedMbps(excess));
            lastFlows = known;
            lastExcess = excess;
        }
        return known;
    }

    // Empty if everything fits.
    private double[] congestedMbps(double[] excess) {
        if (Arrays.stream(excess).allMatch(share -> share == 0)) {
            return new double[0];
        }
        double[] shares = hops.largest(excess);
        double[] congested =
                new double[delivered.blocks().stream().mapToInt(FlowBlock::size).sum()];
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).hops().congestedMbps(shares, congested, start);
            start += delivered.blocks().get(i).size();
        }
        return congested;
    }
}
