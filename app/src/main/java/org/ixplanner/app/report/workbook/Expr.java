package org.ixplanner.app.report.workbook;

import java.util.List;

/// A formula as a tree.
public sealed interface Expr {

    /// A number that stands in the formula itself.
    record Constant(double value) implements Expr {}

    /// Words, to compare with.
    record Words(String text) implements Expr {}

    /// What is in a cell.
    record Ref(CellKey cell) implements Expr {}

    /// The sum of a column.
    record Sum(ColumnRange column) implements Expr {}

    /// The sum of those cells of a column in whose rows all tests hold.
    record SumIfs(ColumnRange column, List<Test> tests) implements Expr {

        /// Keeps its own copy of the list.
        public SumIfs {
            tests = List.copyOf(tests);
        }
    }

    /// That the cell of a column equals something.
    record Test(ColumnRange column, Expr equal) {}

    /// The largest.
    record Max(List<Expr> of) implements Expr {

        /// Keeps its own copy of the list.
        public Max {
            of = List.copyOf(of);
        }
    }

    /// Rounded to decimals.
    record Round(Expr of, int decimals) implements Expr {}

    /// Two joined by a sign.
    record Joined(Expr left, Sign sign, Expr right) implements Expr {}

    /// Signs of arithmetic.
    enum Sign {
        PLUS('+'),
        MINUS('-'),
        TIMES('*'),
        OVER('/');

        private final char letter;

        Sign(char letter) {
            this.letter = letter;
        }

        /// As written.
        public char letter() {
            return letter;
        }
    }

    /// What is in a cell.
    static Expr ref(CellKey cell) {
        return new Ref(cell);
    }

    /// The larger of two.
    static Expr max(Expr one, Expr other) {
        return new Max(List.of(one, other));
    }

    /// This and another.
    default Expr plus(Expr other) {
        return new Joined(this, Sign.PLUS, other);
    }

    /// This less another.
    default Expr minus(Expr other) {
        return new Joined(this, Sign.MINUS, other);
    }

    /// This times another.
    default Expr times(Expr other) {
        return new Joined(this, Sign.TIMES, other);
    }

    /// This by another.
    default Expr over(Expr other) {
        return new Joined(this, Sign.OVER, other);
    }
}
