package org.ixplanner.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.UnusableFileException;

/// A table as spreadsheets save it as text: cells apart by comma, semicolon or tab, in UTF-8 with or without a byte
/// order mark or else in Windows-1252, with line ends of any kind. The apostrophe that [CsvTable] writes before what
/// could be a formula is taken off again.
public final class CsvFile {

    private static final long MAX_BYTES = 64L << 20;
    private static final int MAX_ROWS = 1_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);
    // Spreadsheets write it before the heading.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([,;\\t])\"?\\r?\\n?");

    private CsvFile() {}

    /// Reads a file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws UnusableFileException if it is too large or no table
    public static GivenTable read(Path file) throws IOException, UnusableFileException {
        long bytes = Files.size(file);
        if (bytes > MAX_BYTES) {
            throw new UnusableFileException("", Message.of("table.too-large", bytes >> 20, MAX_BYTES >> 20));
        }
        return of(Files.readAllBytes(file));
    }

    /// Reads what a file holds.
    ///
    /// @throws UnusableFileException if it is no table
    static GivenTable of(byte[] bytes) throws UnusableFileException {
        String text = text(bytes);
        Matcher line = SEPARATOR_LINE.matcher(text);
        boolean isTold = line.find();
        char separator = isTold ? line.group(1).charAt(0) : separator(text);
        String table = isTold ? text.substring(line.end()) : text;
        return rows(table, separator, isTold ? 1 : 0);
    }

    private static String text(byte[] bytes) throws UnusableFileException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnusableFileException("", Message.of("table.no-text"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    // The one that the first line has most of, outside of quotes; a comma in a line of one column.
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            isQuoted ^= letter == '"';
            if (!isQuoted && (letter == '\n' || letter == '\r')) {
                break;
            }
            int which = ",;\t".indexOf(letter);
            if (!isQuoted && which >= 0) {
                counts[which]++;
            }
        }
        char most = counts[1] > counts[0] ? ';' : ',';
        return counts[2] > StrictMath.max(counts[0], counts[1]) ? '\t' : most;
    }

    private static GivenTable rows(String text, char separator, int linesBefore) throws UnusableFileException {
        List<String> heading = List.of();
        List<GivenTable.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long at = linesBefore;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<Cell> cells = cells(records.next());
                long line = at + 1;
                at = linesBefore + parser.getCurrentLineNumber();
                if (cells.stream().allMatch(Cell::isEmpty)) {
                    continue;
                }
                if (heading.isEmpty()) {
                    heading = cells.stream().map(Cell::text).toList();
                } else {
                    rows.add(new GivenTable.Row("line " + line, cells)); // not shown: a place, as in other files
                }
                if (rows.size() > MAX_ROWS) {
                    throw new UnusableFileException("", Message.of("table.too-many", MAX_ROWS));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnusableFileException("line " + (at + 1), Message.of("table.no-csv"));
        }
        if (heading.isEmpty()) {
            throw new UnusableFileException("", Message.of("table.empty"));
        }
        return new GivenTable(heading, rows);
    }

    private static List<Cell> cells(CSVRecord row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : row) {
            cells.add(new Cell.Words(GUARDED.matcher(text).matches() ? text.substring(1) : text));
        }
        return cells;
    }
}
