package org.ixplanner.engine.simulation.course;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.ixplanner.engine.simulation.flow.SupplyFlow;

/// The supply flows of a result, made when they are asked for: what fills caches, then what users send while they
/// receive, a share of each flow that they answer, then what is sold abroad. Immutable.
public final class SupplyList extends AbstractList<SupplyFlow> implements RandomAccess {

    private final List<Supply> fills;
    private final List<FlowBlock> blocks;
    private final int[] starts;
    private final List<Supply> egress;
    private final double uploadShare;

    /// @param fills what fills caches
    /// @param blocks the flows
    /// @param uploadShare what users send, as a share of what they receive
    /// @param egress what is sold abroad
    public SupplyList(List<Supply> fills, List<FlowBlock> blocks, double uploadShare, List<Supply> egress) {
        this.fills = List.copyOf(fills);
        this.blocks = List.copyOf(blocks);
        this.egress = List.copyOf(egress);
        this.uploadShare = uploadShare;
        starts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + (uploadShare > 0 ? blocks.get(i).answers() : 0);
        }
    }

    /// What fills caches, in all, in Mbit/s.
    public double fillMbps() {
        double sum = 0;
        for (Supply fill : fills) {
            sum += fill.mbps();
        }
        return sum;
    }

    /// Adds all that have a way: what fills caches, what users send, what is sold abroad.
    ///
    /// @param hops of the blocks, in their order
    public void add(VolumeSums sums, List<BlockHops> hops) {
        add(fills, sums);
        if (uploadShare > 0) {
            hops.forEach(block -> block.addUploads(sums, uploadShare));
        }
        add(egress, sums);
    }

    /// Adds those of these flows that have a way.
    public static void add(List<Supply> supplies, VolumeSums sums) {
        for (Supply supply : supplies) {
            if (!supply.course().isNone()) {
                sums.add(supply.course(), supply.mbps());
            }
        }
    }

    @Override
    public int size() {
        return fills.size() + starts[starts.length - 1] + egress.size();
    }

    @Override
    public SupplyFlow get(int index) {
        int uploads = starts[starts.length - 1];
        if (index < fills.size()) {
            return fills.get(index).flow();
        }
        int upload = index - fills.size();
        return upload < uploads
                ? upload(upload).flow()
                : egress.get(upload - uploads).flow();
    }

    private Supply upload(int upload) {
        int found = Arrays.binarySearch(starts, upload);
        int number = found < 0 ? -found - 2 : found;
        while (starts[number + 1] == starts[number]) {
            number++;
        }
        FlowBlock block = blocks.get(number);
        int at = block.answer(upload - starts[number]);
        return new Supply(
                SupplyFlow.Kind.UPLOAD,
                block.row(at).sink().toString(),
                block.mbps(at) * uploadShare,
                block.back(at),
                block.isFromAnywhere(at));
    }
}
