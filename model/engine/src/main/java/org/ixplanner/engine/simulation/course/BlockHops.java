package org.ixplanner.engine.simulation.course;

import java.util.Arrays;

/// What the flows of a block put on hops, on their ways and on the ways back of those that their users answer. Worked
/// out once for each block: a total is a sum over blocks. Immutable.
public final class BlockHops {

    private final FlowBlock block;
    private final Sums out;
    private final Sums back;
    // The ids of the hops of each flow, one flow after the other, and where those of each end.
    private final int[] ids;
    private final int[] ends;

    /// Ids of hops in the order in which they were met, and their volumes.
    @SuppressWarnings("ArrayRecordComponent")
    private record Sums(int[] ids, double[] mbps) {

        static Sums taken(VolumeSums from) {
            Sums sums = new Sums(from.numbers(), new double[from.size()]);
            for (int i = 0; i < sums.mbps.length; i++) {
                sums.mbps[i] = from.mbps(i);
            }
            from.clear();
            return sums;
        }

        void add(VolumeSums to, double factor) {
            for (int i = 0; i < ids.length; i++) {
                to.add(ids[i], mbps[i] * factor);
            }
        }
    }

    /// @param empty sums that hold nothing, and hold nothing again afterwards: so that not every block needs its own
    public BlockHops(FlowBlock block, VolumeSums empty) {
        this.block = block;
        ends = new int[block.size()];
        int[] found = new int[4 * block.size()];
        int count = 0;
        for (int i = 0; i < block.size(); i++) {
            Course way = block.out(i);
            for (Course at = way.isNone() ? null : way; at != null; at = at.rest()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                int id = at.hop().id();
                found[count++] = id;
                empty.add(id, block.mbps(i));
            }
            ends[i] = count;
        }
        ids = Arrays.copyOf(found, count);
        out = Sums.taken(empty);
        for (int i = 0; i < block.answers(); i++) {
            int at = block.answer(i);
            if (!block.back(at).isNone()) {
                empty.add(block.back(at), block.mbps(at));
            }
        }
        back = Sums.taken(empty);
    }

    /// Adds what flows put on hops on their ways.
    public void add(VolumeSums sums) {
        out.add(sums, 1);
    }

    /// Adds what users send while they receive.
    ///
    /// @param uploadShare as a share of what they receive
    public void addUploads(VolumeSums sums, double uploadShare) {
        back.add(sums, uploadShare);
    }

    /// The part of each flow that does not fit: that of the hop on its way of which the least fits.
    ///
    /// @param shares what does not fit, as a share, by id of the hop
    /// @param into where they are put
    /// @param start the first one's place
    public void congestedMbps(double[] shares, double[] into, int start) {
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            double most = 0;
            for (; at < ends[i]; at++) {
                most = Math.max(most, shares[ids[at]]);
            }
            into[start + i] = most > 0 ? block.mbps(i) * most : 0;
        }
    }
}
