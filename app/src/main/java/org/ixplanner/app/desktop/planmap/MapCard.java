package org.ixplanner.app.desktop.planmap;

import java.util.List;

/// What is told of a thing on the map.
///
/// @param title its name
/// @param lines what it is and carries
public record MapCard(String title, List<String> lines) {

    /// Keeps its own copy of the list.
    public MapCard {
        lines = List.copyOf(lines);
    }
}
