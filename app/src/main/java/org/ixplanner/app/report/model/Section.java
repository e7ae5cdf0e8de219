package org.ixplanner.app.report.model;

import java.util.List;

/// A part with a heading. Its number comes from where it stands.
///
/// @param id what cross references name
/// @param heading without a number
/// @param blocks before the sections inside
/// @param sections inside, at most two levels deep below the first
public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {

    /// Keeps its own copies of the lists.
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /// A section without sections inside.
    public static Section of(String id, String heading, List<Block> blocks) {
        return new Section(id, heading, blocks, List.of());
    }
}
