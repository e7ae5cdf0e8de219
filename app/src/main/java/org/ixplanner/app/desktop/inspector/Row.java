package org.ixplanner.app.desktop.inspector;

import java.util.List;
import org.ixplanner.engine.plan.schema.FieldType;

/// A line of the inspector.
public sealed interface Row {

    /// Where it belongs within the item: `contracts[0].site`.
    String path();

    /// A field that is typed or chosen.
    ///
    /// @param path where it is
    /// @param label what it is called
    /// @param unit of the number; empty for none
    /// @param type what it may hold
    /// @param isOptional whether it may be empty
    /// @param text its value; empty for unknown
    /// @param choices what may be chosen; empty where it is typed
    /// @param meaning what it means
    /// @param origin where the value comes from; empty if nobody said
    record Value(
            String path,
            String label,
            String unit,
            FieldType type,
            boolean isOptional,
            String text,
            List<Choice> choices,
            String meaning,
            String origin)
            implements Row {

        /// Keeps its own copy of the list.
        public Value {
            choices = List.copyOf(choices);
        }
    }

    /// One of the values to choose from.
    ///
    /// @param text as it is kept
    /// @param name as it is shown
    record Choice(String text, String name) {}

    /// A list of parts, with a way to add one.
    ///
    /// @param path where it is
    /// @param label what it is called, with the number of parts
    /// @param canAdd whether a part can be added here
    /// @param level how deep it lies, 0 for the item itself
    record Parts(String path, String label, boolean canAdd, int level) implements Row {}

    /// A part, whose fields follow if it is unfolded.
    ///
    /// @param path where it is
    /// @param title what tells it apart from the others
    /// @param isUnfolded whether its fields follow
    /// @param canRemove whether it is an entry of a list
    /// @param level how deep it lies
    record Part(String path, String title, boolean isUnfolded, boolean canRemove, int level) implements Row {}

    /// A value that cannot be edited here.
    ///
    /// @param path where it is
    /// @param label what it is called
    /// @param text its value
    record Shown(String path, String label, String text) implements Row {}
}
