package org.ixplanner.exchange.table;

import java.time.LocalDate;
import org.ixplanner.engine.text.PlainNumber;

/// What stands in a cell of somebody else's table. Tables as text have words only; workbooks know more.
public sealed interface Cell {

    /// A text.
    ///
    /// @param text without blanks around it
    record Words(String text) implements Cell {

        /// Strips the text; blanks that do not break count as blanks.
        public Words {
            text = text.replace('\u00a0', ' ').strip();
        }
    }

    /// A number.
    ///
    /// @param value finite
    record Amount(double value) implements Cell {}

    /// A day.
    ///
    /// @param day without time
    record Day(LocalDate day) implements Cell {}

    /// Yes or no.
    ///
    /// @param isSet yes
    record Flag(boolean isSet) implements Cell {}

    /// What has no value: a formula with an error or without a result.
    ///
    /// @param shown what a spreadsheet shows, such as `#REF!`
    record Fault(String shown) implements Cell {}

    /// A cell in which nothing stands.
    static Cell empty() {
        return new Words("");
    }

    /// Whether nothing stands there.
    default boolean isEmpty() {
        return this instanceof Words(String text) && text.isEmpty();
    }

    /// As a text.
    default String text() {
        return switch (this) {
            case Words(String text) -> text;
            case Amount(double value) -> PlainNumber.exact(value);
            case Day(LocalDate day) -> day.toString();
            case Flag(boolean isSet) -> String.valueOf(isSet);
            case Fault(String shown) -> shown;
        };
    }
}
