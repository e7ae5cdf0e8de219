package org.ixplanner.app.business;

import java.util.List;

/// One page of the business panel: a chart, and the same as a table.
///
/// @param title what it shows, of whom, in which unit
/// @param meaning the definition of its figures
/// @param facts sentences below it
/// @param chart the picture
/// @param table the same in numbers
public record Sheet(String title, String meaning, List<String> facts, Chart chart, SheetTable table) {

    /// Keeps its own copy of the list.
    public Sheet {
        facts = List.copyOf(facts);
    }

    /// A picture, or why there is none.
    public sealed interface Chart permits None, YearsChart, RowsChart {}

    /// No picture.
    ///
    /// @param why and what to do about it
    public record None(String why) implements Chart {}

    /// A page with nothing but a sentence why.
    public static Sheet none(String title, String meaning, String why) {
        return new Sheet(title, meaning, List.of(), new None(why), new SheetTable(List.of()));
    }
}
