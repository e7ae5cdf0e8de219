package org.ixplanner.app.report.workbook;

/// What is in a cell.
public sealed interface Cell {

    /// Nothing.
    record Empty() implements Cell {}

    /// Words. They never become a formula, whatever they begin with.
    record Words(String text) implements Cell {}

    /// A number that somebody gave or the simulator found.
    ///
    /// @param value in the unit of the column
    /// @param isInput whether the reader may change it to see what follows
    record Value(double value, boolean isInput) implements Cell {}

    /// A number that follows from others.
    ///
    /// @param expr how
    /// @param value what the simulator found: shown until the workbook is calculated again, which gives the same
    record Formula(Expr expr, double value) implements Cell {}

    /// No number, and why.
    record Refused(String why) implements Cell {}

    /// Nothing.
    static Cell empty() {
        return new Empty();
    }

    /// Words.
    static Cell words(String text) {
        return new Words(text);
    }

    /// A number that the simulator found.
    static Cell number(double value) {
        return new Value(value, false);
    }

    /// A number that the reader may change.
    static Cell input(double value) {
        return new Value(value, true);
    }

    /// A number that follows from others.
    static Cell formula(Expr expr, double value) {
        return new Formula(expr, value);
    }
}
