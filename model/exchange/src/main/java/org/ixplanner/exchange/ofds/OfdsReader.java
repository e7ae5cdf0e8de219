package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.UnusableFileException;

/// Reads OFDS data in all its forms. Each becomes the tree of the JSON form, which is then decoded, so that all
/// forms
/// of a network give the same nodes and spans.
public final class OfdsReader {

    private static final int MAX_ROWS = 1_000_000;

    private OfdsReader() {}

    /// Reads a JSON or GeoJSON file, or one with a network or feature a line.
    ///
    /// @throws IOException if it cannot be read
    /// @throws UnusableFileException if it is no OFDS data
    public static OfdsData read(Path file) throws IOException, UnusableFileException {
        OfdsDecoder decoder = new OfdsDecoder();
        OfdsGeoJson features = new OfdsGeoJson();
        List<JsonElement> documents = OfdsTree.read(file);
        for (int i = 0; i < documents.size(); i++) {
            String where = documents.size() == 1 ? "$" : "line " + (i + 1);
            if (!(documents.get(i) instanceof JsonObject document)) {
                throw new UnusableFileException(where, Message.of("ofds.no-object"));
            }
            document(document, where, decoder, features);
        }
        decode(features.trees(), decoder);
        return decoder.data();
    }

    private static void document(JsonObject document, String where, OfdsDecoder decoder, OfdsGeoJson features)
            throws UnusableFileException {
        if (document.get("networks") instanceof JsonArray networks) {
            for (int i = 0; i < networks.size(); i++) {
                String at = where + ".networks[" + i + "]";
                if (!(networks.get(i) instanceof JsonObject network)) {
                    throw new UnusableFileException(at, Message.of("ofds.no-object"));
                }
                decoder.add(network, at);
            }
        } else if (document.has("features")) {
            features.add(document);
        } else if ("Feature".equals(OfdsValues.text(document, "type"))) {
            features.addFeature(document);
        } else if (document.has("nodes") || document.has("spans")) {
            decoder.add(document, where);
        } else {
            throw new UnusableFileException(where, Message.of("ofds.no-ofds"));
        }
    }

    /// Reads tables, such as the sheets of a workbook.
    ///
    /// @param tables each a heading and rows
    public static OfdsData read(List<List<List<String>>> tables) {
        OfdsTables forms = new OfdsTables();
        tables.forEach(forms::add);
        OfdsDecoder decoder = new OfdsDecoder();
        decode(forms.trees(), decoder);
        return decoder.data();
    }

    private static void decode(Iterable<JsonObject> networks, OfdsDecoder decoder) {
        int number = 0;
        for (JsonObject network : networks) {
            decoder.add(network, "networks[" + number + "]");
            number++;
        }
    }

    /// The rows of a CSV file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws UnusableFileException if it is no CSV
    public static List<List<String>> table(Path file) throws IOException, UnusableFileException {
        OfdsTree.checkSize(file);
        String name = String.valueOf(file.getFileName());
        List<List<String>> rows = new ArrayList<>();
        try (Reader text = OfdsTree.text(file);
                CSVParser parser = CSVFormat.RFC4180.parse(text)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
                if (rows.size() > MAX_ROWS) {
                    throw new UnusableFileException(name, Message.of("ofds.too-many", MAX_ROWS));
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(name, Message.of("ofds.no-utf8"));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnusableFileException(name, Message.of("ofds.no-csv", rows.size() + 1));
        }
        return rows;
    }

    /// The heading of a CSV file; empty if it has none or is no CSV.
    ///
    /// @throws IOException if it cannot be read
    public static List<String> heading(Path file) throws IOException {
        try (Reader text = OfdsTree.text(file);
                CSVParser parser = CSVFormat.RFC4180.parse(text)) {
            Iterator<CSVRecord> rows = parser.iterator();
            return rows.hasNext() ? rows.next().toList() : List.of();
        } catch (CharacterCodingException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    /// Whether a heading is that of an OFDS table: the network's id, and paths such as `spans/0/id`.
    public static boolean isTable(List<String> heading) {
        return heading.contains("id") && heading.stream().anyMatch(path -> path.matches("(nodes|spans)/0/(id|name)"));
    }
}
