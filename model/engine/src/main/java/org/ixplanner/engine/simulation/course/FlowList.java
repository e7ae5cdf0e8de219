package org.ixplanner.engine.simulation.course;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.ixplanner.engine.simulation.flow.Flow;

/// The flows of a result, made when they are asked for. Immutable.
public final class FlowList extends AbstractList<Flow> implements RandomAccess {

    private final List<FlowBlock> blocks;
    private final int[] starts;
    private final double[] congestedMbps;

    /// @param blocks one after the other
    /// @param congestedMbps the part of each flow that does not fit; empty if all fit
    public FlowList(List<FlowBlock> blocks, double[] congestedMbps) {
        this.blocks = List.copyOf(blocks);
        this.congestedMbps = congestedMbps.clone();
        starts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).size();
        }
    }

    /// What they are made of, in order.
    public List<FlowBlock> blocks() {
        return blocks;
    }

    /// The part of a flow that does not fit.
    public double congestedMbps(int index) {
        return congestedMbps.length == 0 ? 0 : congestedMbps[index];
    }

    /// What of all flows does not fit.
    public double congestedMbps() {
        double sum = 0;
        for (double mbps : congestedMbps) {
            sum += mbps;
        }
        return sum;
    }

    @Override
    public int size() {
        return starts[starts.length - 1];
    }

    @Override
    public Flow get(int index) {
        int block = blockOf(index);
        return blocks.get(block).flow(index - starts[block], congestedMbps(index));
    }

    // Of empty blocks at the same place, the last one is the one that begins there and holds something.
    private int blockOf(int index) {
        int size = size();
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(starts, index);
        int block = found < 0 ? -found - 2 : found;
        while (starts[block + 1] == starts[block]) {
            block++;
        }
        return block;
    }
}
