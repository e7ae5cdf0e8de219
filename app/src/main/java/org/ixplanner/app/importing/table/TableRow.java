package org.ixplanner.app.importing.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.exchange.table.Cell;
import org.ixplanner.exchange.table.GivenTable;
import org.ixplanner.exchange.table.NumberCell;
import org.jspecify.annotations.Nullable;

/// The values of one row. A cell that cannot be read is refused with its place; the others of the row count.
final class TableRow {

    private final GivenTable.Row row;
    private final TableColumns columns;
    private final Map<TableField, Object> values = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private boolean isBroken;

    TableRow(GivenTable.Row row, TableColumns columns, CellValues cells) {
        this.row = row;
        this.columns = columns;
        columns.columns().forEach((field, column) -> take(field, column, row.at(column.index()), cells));
    }

    private void take(TableField field, TableColumns.Column column, Cell cell, CellValues cells) {
        if (cell.isEmpty()) {
            return;
        }
        try {
            Cell scaled = scaled(cell, column.factor(field));
            values.put(field, cells.of(field.type(), scaled));
        } catch (CellException e) {
            refused.add(new Refused(place(column), e.why()));
            isBroken |= field.group() == TableField.Group.WHICH || field.group() == TableField.Group.EVIDENCE;
        }
    }

    // A bare number is in the unit of the column; one with a unit of its own says it itself.
    private static Cell scaled(Cell cell, double factor) {
        if (cell instanceof Cell.Amount(double value)) {
            return new Cell.Amount(value * factor);
        }
        boolean hasUnit = cell.text().matches(".*\\p{Alpha}.*");
        OptionalDouble bare = NumberCell.read(cell.text());
        return (factor == 1 || hasUnit || bare.isEmpty()) ? cell : new Cell.Amount(bare.getAsDouble() * factor);
    }

    private String place(TableColumns.Column column) {
        return row.where() + ", " + column.heading();
    }

    /// Where the row stands.
    String where() {
        return row.where();
    }

    /// Where a field of it stands.
    String where(String name) {
        return columns.columns().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(entry -> place(entry.getValue()))
                .findFirst()
                .orElse(row.where());
    }

    /// Whether it cannot be told what the row is about, or how its values are known.
    boolean isBroken() {
        return isBroken;
    }

    /// Its cells that cannot be read.
    List<Refused> refused() {
        return refused;
    }

    /// The value of a field; null if its cell is empty, or cannot be read.
    @Nullable
    Object value(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /// The values of a group, by field.
    Map<String, Object> values(TableField.Group group) {
        Map<String, Object> found = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (field.group() == group) {
                found.put(field.name(), value);
            }
        });
        return found;
    }

    /// The currency that the name of a price's column has.
    Optional<String> currency() {
        return columns.columns().entrySet().stream()
                .filter(entry -> values.containsKey(entry.getKey()) && isMoney(entry.getKey()))
                .flatMap(entry -> entry.getValue().currency().stream())
                .findFirst();
    }

    private static boolean isMoney(TableField field) {
        return field.type() instanceof FieldType.Decimal(Unit unit, double _, double _)
                && unit.symbol().startsWith(Unit.MONEY.symbol());
    }

    /// Evidence for one of its fields.
    ///
    /// @param source where the row names none
    /// @param otherwise the grade where the row names none
    Evidence evidence(String field, String source, Grade otherwise) {
        Object grade = value("evidence.grade");
        Object told = value("evidence.source");
        Object day = value("evidence.date");
        Object secret = value("evidence.confidential");
        return new Evidence(
                field,
                grade instanceof Grade stated ? stated : otherwise,
                told instanceof String text ? text : source,
                day instanceof LocalDate stated ? stated : null,
                null,
                null,
                Boolean.TRUE.equals(secret));
    }
}
