package org.ixplanner.maps.format.shape;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Limits;
import org.jspecify.annotations.Nullable;

/// The attributes beside a `.shp`: a dBase table.
///
/// @param rows in the order of the shapes; empty for one that is deleted
record DbfTable(List<Optional<Map<String, String>>> rows) {

    /// Its rows.
    ///
    /// @param encoding what a `.cpg` says of its texts
    static DbfTable read(Path file, Optional<String> encoding, Limits limits) throws IOException, FormatException {
        limits.check(file);
        String name = String.valueOf(file.getFileName());
        Optional<Charset> stated = encoding.flatMap(DbfTable::charset);
        try {
            return new DbfTable(rows(file, stated.isPresent() ? stated.get() : utf8OrLatin(file), limits));
        } catch (DBFException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new FormatException(name, Message.of("format.dbf"));
        }
    }

    /// The attributes of the shape at this position; none where the table is shorter, empty if it is deleted.
    Optional<Map<String, String>> row(int index) {
        return index < rows.size() ? rows.get(index) : Optional.of(Map.of());
    }

    private static List<Optional<Map<String, String>>> rows(Path file, Charset charset, Limits limits)
            throws IOException, FormatException {
        List<Optional<Map<String, String>>> rows = new ArrayList<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
                DBFReader reader = new DBFReader(stream, charset, true)) {
            Object[] cells = reader.nextRecord();
            while (cells != null) {
                if (rows.size() >= limits.maxFeatures()) {
                    throw new FormatException(Message.of("format.too-many", limits.maxFeatures()));
                }
                rows.add(Boolean.TRUE.equals(cells[0]) ? Optional.empty() : Optional.of(attributes(reader, cells)));
                cells = reader.nextRecord();
            }
        }
        return rows;
    }

    // The first cell tells whether the row is deleted.
    private static Map<String, String> attributes(DBFReader reader, Object[] cells) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            String text = text(cells[i]);
            if (!text.isEmpty()) {
                attributes.putIfAbsent(reader.getField(i).getName(), text);
            }
        }
        return attributes;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Date day ->
                day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8).strip();
            default -> cell.toString().strip();
        };
    }

    private static Optional<Charset> charset(String name) {
        String plain = name.matches("\\d{3,5}") ? "windows-" + name : name;
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    // Without a .cpg: UTF-8 if all of it is, else the Latin of ESRI's first programs.
    private static Charset utf8OrLatin(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int header = bytes.length < 12 ? 0 : Math.min(bytes.length, (bytes[8] & 0xFF) | (bytes[9] & 0xFF) << 8);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, header, bytes.length - header));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
