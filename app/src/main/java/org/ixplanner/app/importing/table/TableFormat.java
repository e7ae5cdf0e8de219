package org.ixplanner.app.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.Standing;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.ixplanner.exchange.table.Cell;
import org.ixplanner.exchange.table.CsvFile;
import org.ixplanner.exchange.table.GivenTable;

/// A table of networks, of contracts or of measured flows: CSV, or the first sheet of a workbook that has one. Columns
/// are what the user says they are, now or before, else what their names say.
public final class TableFormat implements ImportFormat {

    private static final String[] TEXT = {".csv", ".tsv", ".tab", ".txt"};

    @Override
    public String name() {
        return "CSV or XLSX table"; // not shown: the format's own name
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.endsWith(TEXT) || file.endsWith(".xlsx");
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        List<GivenTable> tables = file.endsWith(TEXT) ? List.of(text(file)) : sheets(file);
        UnreadableException first = null;
        for (GivenTable table : tables) {
            try {
                TableColumns columns = columns(table.heading(), options);
                return offer(table, columns, file, options);
            } catch (UnreadableException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new UnreadableException("", Message.of("import.nothing")) : first;
    }

    private static GivenTable text(SourceFile file) throws IOException, UnreadableException {
        try {
            return CsvFile.read(file.path());
        } catch (UnusableFileException e) {
            throw new UnreadableException(e.problem().where(), e.problem().what());
        }
    }

    // The first row that is not empty is the heading.
    private static List<GivenTable> sheets(SourceFile file) throws IOException, UnreadableException {
        List<GivenTable> tables = new ArrayList<>();
        for (SheetCells sheet : new WorkbookFile(file.path()).sheets()) {
            List<GivenTable.Row> rows = new ArrayList<>();
            List<String> heading = List.of();
            for (Map.Entry<Integer, List<Cell>> row : sheet.rows().entrySet()) {
                if (heading.isEmpty()) {
                    heading = row.getValue().stream().map(Cell::text).toList();
                } else {
                    String where = sheet.name() + "!" + (row.getKey() + 1);
                    rows.add(new GivenTable.Row(where, row.getValue()));
                }
            }
            if (!heading.isEmpty()) {
                tables.add(new GivenTable(heading, rows));
            }
        }
        return tables;
    }

    private static TableColumns columns(List<String> heading, ImportOptions options) throws UnreadableException {
        String asked = options.columns().mapping();
        Optional<String> before = options.columns().memory().recall(heading);
        if (asked.isEmpty() && before.isEmpty()) {
            return complete(TableColumns.guessed(heading, options.texts()), heading);
        }
        TableColumns columns = complete(TableColumns.mapped(asked.isEmpty() ? before.get() : asked, heading), heading);
        if (!asked.isEmpty()) {
            options.columns().memory().keep(heading, asked);
        }
        return columns;
    }

    private static TableColumns complete(TableColumns columns, List<String> heading) throws UnreadableException {
        boolean isFlows = columns.has("source") && columns.has("sink") && columns.has("mbps");
        boolean isNetworks = columns.has(TableField.Group.WHICH) || columns.has("name");
        boolean isOfUse =
                columns.has(TableField.Group.NETWORK) || columns.has("subscribers") || columns.has("provider");
        if (!isFlows && !(isNetworks && isOfUse)) {
            throw new UnreadableException(
                    "", Message.of("import.table.columns", String.join(", ", heading), TableColumns.fields()));
        }
        return columns;
    }

    private static Offer offer(GivenTable table, TableColumns columns, SourceFile file, ImportOptions options) {
        String source = options.texts().format(Message.of("import.source.file", file.source()));
        CellValues cells = new CellValues(options.plan(), options.texts());
        List<PlanItem> items = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of("import.table.read", columns.told()));
        List<String> unused = columns.unused(table.heading());
        if (!unused.isEmpty()) {
            notes.add(Message.of("import.table.unused", String.join(", ", unused)));
        }
        if (columns.has("source") && columns.has("sink")) {
            TableFlows flows = new TableFlows(source);
            table.rows().forEach(row -> flows.take(new TableRow(row, columns, cells)));
            items.addAll(flows.flows());
            refused.addAll(flows.refused());
        } else {
            TableNetworks networks = new TableNetworks(options.plan(), options.texts(), source);
            table.rows().forEach(row -> networks.take(new TableRow(row, columns, cells)));
            items.addAll(networks.networks());
            refused.addAll(networks.refused());
            notes.addAll(networks.notes());
        }
        return new Offer(table.rows().size(), source, items, Set.of(), refused, notes, Standing.OVER_ALL);
    }
}
