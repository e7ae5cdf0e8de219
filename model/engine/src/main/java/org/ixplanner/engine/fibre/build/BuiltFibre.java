package org.ixplanner.engine.fibre.build;

import java.util.List;

/// Nodes and spans made of given points and lines.
///
/// @param nodes every given point that has a name or ends a span, then those proposed
/// @param spans in the order of the lines
/// @param notes everything that was changed or left out, or that should be looked at, in the order of the lines
public record BuiltFibre(List<BuiltNode> nodes, List<BuiltSpan> spans, List<BuildNote> notes) {

    /// Keeps its own copies of the lists.
    public BuiltFibre {
        nodes = List.copyOf(nodes);
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }
}
