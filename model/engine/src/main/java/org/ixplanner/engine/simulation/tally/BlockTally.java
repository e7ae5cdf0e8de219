package org.ixplanner.engine.simulation.tally;

import org.ixplanner.engine.simulation.course.BlockHops;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.VolumeSums;
import org.ixplanner.engine.simulation.walk.Scene;

/// What the flows of one block add up to. A total is the sum of these in the order of the blocks: where one block
/// changes, the others are not added up again.
///
/// @param hops what they put on hops
/// @param pairs what is between pairs of networks
/// @param volumes sums by where they went
public record BlockTally(BlockHops hops, PairTally pairs, VolumeTally volumes) {

    /// @param scene in which the flows flow
    /// @param empty sums that hold nothing, and hold nothing again afterwards
    public static BlockTally of(Scene scene, FlowBlock block, VolumeSums empty) {
        return new BlockTally(new BlockHops(block, empty), PairTally.of(scene, block), new VolumeTally(block));
    }
}
