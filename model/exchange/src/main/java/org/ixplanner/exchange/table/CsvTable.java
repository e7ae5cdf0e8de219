package org.ixplanner.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ixplanner.engine.text.PlainNumber;

/// A table as CSV (RFC 4180, but with line feeds alone): a heading, then rows. Numbers are written so that they read
/// back as the same double, one that is not finite as an empty cell. Text that a spreadsheet would take for a formula
/// gets an apostrophe before it.
public final class CsvTable {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    /// Writes the heading.
    ///
    /// @throws IOException if writing fails
    public CsvTable(Writer writer, List<String> heading) throws IOException {
        printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        printer.printRecord(heading);
    }

    /// Writes a row.
    ///
    /// @param cells texts, doubles or flags
    /// @throws IOException if writing fails
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvTable::cell).toList());
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case Double number -> Double.isFinite(number) ? PlainNumber.exact(number) : "";
            case Boolean flag -> flag.toString();
            default -> {
                String text = cell.toString();
                yield FORMULA.matcher(text).matches() ? "'" + text : text;
            }
        };
    }
}
