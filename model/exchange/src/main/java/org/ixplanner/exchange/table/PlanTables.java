package org.ixplanner.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;

/// Every list of a plan as a table, in the order of the plan file: the header, the plan's own tables, each followed by
/// the lists in its rows, and the evidence of all. A list in a row names the row it belongs to, and its own place where
/// it has lists in turn. Levers, each of another kind, have a row for each value.
///
/// @param all the tables; those with nothing in them too
public record PlanTables(List<PlanTable> all) {

    /// Any moment, always the same: the same plan gives the same bytes.
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Keeps its own copy.
    public PlanTables {
        all = List.copyOf(all);
    }

    /// The tables of a plan.
    public static PlanTables of(Plan plan) {
        TableRows rows = new TableRows();
        for (Field field : Plan.NOUN.fields()) {
            switch (field.type()) {
                case FieldType.Rows(Kind kind, Noun<?> noun) -> {
                    rows.heading(kind.table(), noun, List.of());
                    plan.table(kind).forEach(item -> rows.add(kind.table(), noun, (Record) item));
                }
                case FieldType.Part(Noun<?> noun) -> {
                    rows.heading(field.name(), noun, List.of());
                    rows.add(field.name(), noun, plan.header());
                }
                default -> throw new IllegalStateException(field + " is no table");
            }
        }
        rows.evidence(plan);
        return new PlanTables(rows.tables());
    }

    /// Writes them as one CSV, one under another. The name of its table stands first in every row, the heading of a
    /// table included; all rows are filled up to the same number of cells.
    ///
    /// @throws IOException if writing fails
    public void write(Writer text) throws IOException {
        int columns =
                all.stream().mapToInt(table -> table.heading().size()).max().orElse(0);
        for (PlanTable table : all) {
            CsvTable csv = new CsvTable(text, filled(table.name(), table.heading(), "", columns));
            for (List<Object> row : table.rows()) {
                csv.row(filled(table.name(), row, "", columns));
            }
        }
    }

    private static <T> List<T> filled(T name, List<T> cells, T blank, int columns) {
        List<T> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        row.addAll(Collections.nCopies(columns - cells.size(), blank));
        return row;
    }

    /// Writes them as a ZIP of CSV files, one a table.
    ///
    /// @throws IOException if writing fails
    public void writeZipped(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (PlanTable table : all) {
            ZipEntry entry = new ZipEntry(table.name() + ".csv");
            entry.setTimeLocal(STAMP);
            zip.putNextEntry(entry);
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            CsvTable csv = new CsvTable(text, table.heading());
            for (List<Object> row : table.rows()) {
                csv.row(row);
            }
            text.flush();
            zip.closeEntry();
        }
        zip.finish();
    }
}
