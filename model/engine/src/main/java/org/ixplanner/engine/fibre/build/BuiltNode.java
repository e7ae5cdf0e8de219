package org.ixplanner.engine.fibre.build;

import org.ixplanner.engine.geo.LonLat;

/// A node that lines end at.
///
/// @param id unique among the nodes
/// @param name as the source has it; for a proposed node the name of the line that it was proposed for
/// @param place where it is
/// @param origin why it is there
public record BuiltNode(String id, String name, LonLat place, Origin origin) {

    /// Why a node is there.
    public enum Origin {
        /// the source names it
        GIVEN,
        /// proposed where a line ends
        END,
        /// proposed where a line ends on another
        BRANCH,
        /// proposed where two lines cross
        CROSSING
    }
}
