package org.ixplanner.app.report.content.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.plan.schema.Unit;

/// A table made column by column, so that all numbers of a column are told in one unit.
public final class Grid {

    private final Telling telling;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<Cell> totals = new ArrayList<>();
    private boolean hasTotal;

    /// @param telling the words
    public Grid(Telling telling) {
        this.telling = telling;
    }

    /// A column of words.
    public Grid words(String heading, double width, List<String> words) {
        columns.add(Column.words(heading, width));
        cells.add(words.stream().map(Cell::of).toList());
        totals.add(Cell.of(""));
        return this;
    }

    /// A column of numbers in one unit, which stands under the heading; a dash where there is none.
    public Grid numbers(String heading, Unit unit, double width, List<OptionalDouble> values) {
        return numbers(heading, unit, width, values, OptionalDouble.empty());
    }

    /// A scale for several columns, so that readers can compare them.
    public Scale scale(Unit unit, List<OptionalDouble> values) {
        return telling.numbers().scale(usual(values), unit, telling.currency());
    }

    /// A column of numbers with their sum.
    public Grid numbers(String heading, Unit unit, double width, List<OptionalDouble> values, OptionalDouble total) {
        return numbers(heading, unit, scale(unit, values), width, values, total);
    }

    /// A column of numbers in a given scale.
    public Grid numbers(String heading, Unit unit, Scale scale, double width, List<OptionalDouble> values) {
        return numbers(heading, unit, scale, width, values, OptionalDouble.empty());
    }

    private Grid numbers(
            String heading, Unit unit, Scale scale, double width, List<OptionalDouble> values, OptionalDouble total) {
        columns.add(Column.numbers(heading, scale.unit(), width));
        cells.add(values.stream().map(value -> Cell.of(in(value, unit, scale))).toList());
        hasTotal = hasTotal || total.isPresent();
        totals.add(total.isPresent() ? new Cell(in(total, unit, scale), true) : Cell.of(""));
        return this;
    }

    // Of some large and many small numbers, the small ones must keep their digits: the unit is that of the middle one.
    private static double usual(List<OptionalDouble> values) {
        double[] sizes = values.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    // A figure without a unit is a count.
    private String in(OptionalDouble value, Unit unit, Scale scale) {
        if (value.isEmpty()) {
            return telling.say("figure.none");
        }
        return unit == Unit.NONE
                ? telling.numbers().count((long) value.getAsDouble())
                : telling.numbers().in(value.getAsDouble(), scale);
    }

    /// The table with its caption.
    ///
    /// @param id what cross references name
    /// @param caption without "Table" and number
    /// @param note under it; empty without one
    public Block.CaptionedTable table(String id, String caption, String note) {
        int count = cells.isEmpty() ? 0 : cells.getFirst().size();
        List<List<Cell>> rows = IntStream.range(0, count)
                .mapToObj(row -> cells.stream().map(column -> column.get(row)).toList())
                .toList();
        return new Block.CaptionedTable(id, caption, new DataTable(columns, rows, total(), note));
    }

    private Optional<List<Cell>> total() {
        if (!hasTotal) {
            return Optional.empty();
        }
        List<Cell> row = new ArrayList<>(totals);
        row.set(0, new Cell(telling.say("report.total"), true));
        return Optional.of(row);
    }
}
