package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.app.importing.table.SheetCells;
import org.ixplanner.app.importing.table.WorkbookFile;
import org.ixplanner.exchange.ofds.OfdsReader;
import org.ixplanner.exchange.table.Cell;

/// OFDS as a workbook: the same tables as in CSV, a sheet each.
public final class OfdsWorkbookFormat implements ImportFormat {

    @Override
    public String name() {
        return "OFDS XLSX"; // not shown: the format's own name
    }

    // A workbook that cannot be opened is told by whoever reads it.
    @Override
    public boolean accepts(SourceFile file) throws IOException {
        if (!file.endsWith(".xlsx")) {
            return false;
        }
        try {
            return tables(file.path()).stream()
                    .anyMatch(table -> !table.isEmpty() && OfdsReader.isTable(table.getFirst()));
        } catch (UnreadableException e) {
            return true;
        }
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        return new OfdsOffer(OfdsReader.read(tables(file.path())), options).of(file);
    }

    private static List<List<List<String>>> tables(Path file) throws IOException, UnreadableException {
        List<List<List<String>>> tables = new ArrayList<>();
        for (SheetCells sheet : new WorkbookFile(file).sheets()) {
            List<List<String>> rows = new ArrayList<>();
            sheet.rows()
                    .values()
                    .forEach(row -> rows.add(row.stream().map(Cell::text).toList()));
            tables.add(rows);
        }
        return tables;
    }
}
