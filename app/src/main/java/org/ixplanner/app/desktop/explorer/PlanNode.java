package org.ixplanner.app.desktop.explorer;

import java.util.List;
import org.ixplanner.app.desktop.workspace.Selection;

/// A line of the plan's tree.
///
/// @param id stays the same while the plan is edited
/// @param text what it is called
/// @param detail beside it, such as an ASN; empty for none
/// @param count how many items are below; negative for an item
/// @param errors how many errors are in it or below
/// @param warnings how many warnings
/// @param selection what is selected by it
/// @param children the lines below
public record PlanNode(
        String id,
        String text,
        String detail,
        int count,
        int errors,
        int warnings,
        Selection selection,
        List<PlanNode> children) {

    /// Keeps its own copy of the list.
    public PlanNode {
        children = List.copyOf(children);
    }
}
