package org.ixplanner.maps.format.shape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.Crs;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Gathering;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.Limits;
import org.ixplanner.maps.format.ShapeBuilder;

/// Reads a Shapefile (ESRI's description of 1998): the `.shp`, and of the files beside it the `.dbf` with the
/// attributes, the `.prj` with the coordinate system and the `.cpg` with the encoding. The index is not needed.
public final class ShapefileReader {

    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int MAX_SIDE_BYTES = 1 << 20;

    private final ByteBuffer bytes;
    private final Crs crs;
    private final DbfTable table;
    private final Gathering gathering;

    private ShapefileReader(ByteBuffer bytes, Crs crs, DbfTable table, Gathering gathering) {
        this.bytes = bytes;
        this.crs = crs;
        this.table = table;
        this.gathering = gathering;
    }

    /// What is in the file.
    ///
    /// @param file the `.shp`
    /// @throws IOException if it or a file beside it cannot be read
    /// @throws FormatException if it is no Shapefile
    public static GeoData read(Path file, Limits limits) throws IOException, FormatException {
        limits.check(file);
        Gathering gathering = new Gathering(limits);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        checkHeader(bytes);
        Crs crs = crs(file, gathering);
        Optional<Path> dbf = beside(file, "dbf");
        DbfTable table = dbf.isPresent() ? DbfTable.read(dbf.get(), encoding(file), limits) : new DbfTable(List.of());
        if (dbf.isEmpty()) {
            gathering.note(Message.of("format.no-dbf"));
        }
        new ShapefileReader(bytes, crs, table, gathering).records();
        return gathering.data();
    }

    private static void checkHeader(ByteBuffer bytes) throws FormatException {
        if (bytes.limit() < HEADER_BYTES || bytes.getInt(0) != FILE_CODE) {
            throw new FormatException(Message.of("format.no-shp"));
        }
    }

    private static Crs crs(Path file, Gathering gathering) throws IOException, FormatException {
        Optional<Path> prj = beside(file, "prj");
        if (prj.isEmpty()) {
            gathering.note(Message.of("format.no-prj"));
            return Crs.WGS84;
        }
        return Crs.ofWkt(smallText(prj.get()));
    }

    private static Optional<String> encoding(Path file) throws IOException, FormatException {
        Optional<Path> cpg = beside(file, "cpg");
        return cpg.isEmpty()
                ? Optional.empty()
                : Optional.of(smallText(cpg.get()).strip());
    }

    private static String smallText(Path file) throws IOException, FormatException {
        if (Files.size(file) > MAX_SIDE_BYTES) {
            throw new FormatException(
                    String.valueOf(file.getFileName()), Message.of("format.too-large", Files.size(file) >> 20, 1));
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    // Their names may differ in case.
    private static Optional<Path> beside(Path file, String ending) throws IOException {
        String name = String.valueOf(file.getFileName());
        String wanted = name.substring(0, name.length() - "shp".length()) + ending;
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(file.toAbsolutePath().getParent())) {
            for (Path sibling : siblings) {
                if (String.valueOf(sibling.getFileName()).equalsIgnoreCase(wanted)) {
                    return Optional.of(sibling);
                }
            }
        }
        return Optional.empty();
    }

    private void records() throws FormatException {
        int position = HEADER_BYTES;
        int count = 0;
        while (position + RECORD_HEADER_BYTES <= bytes.limit()) {
            count++;
            int words = bytes.order(ByteOrder.BIG_ENDIAN).getInt(position + 4);
            long end = position + RECORD_HEADER_BYTES + 2L * words;
            String where = "record " + count;
            // A file may end in zeroes.
            if (words == 0 && bytes.getInt(position) == 0) {
                break;
            }
            if (words < 2) {
                throw new FormatException(where, Message.of("format.shp-record"));
            }
            if (end > bytes.limit()) {
                gathering.refuse(where, Message.of("format.shp-cut"));
                return;
            }
            record(position + RECORD_HEADER_BYTES, (int) end, count - 1, where);
            position = (int) end;
        }
        if (table.rows().size() > count) {
            gathering.note(Message.of("format.dbf-more", table.rows().size(), count));
        }
    }

    private void record(int start, int end, int index, String where) throws FormatException {
        Optional<Map<String, String>> attributes = table.row(index);
        if (attributes.isEmpty()) {
            gathering.note(Message.of("format.dbf-deleted"));
            return;
        }
        ShapeBuilder shape = new ShapeBuilder(crs);
        try {
            new ShapeRecord(bytes.slice(start, end - start).order(ByteOrder.LITTLE_ENDIAN)).addTo(shape);
        } catch (FormatException e) {
            gathering.refuse(where, e.problem().what());
            return;
        }
        gathering.add(shape, attributes.get(), where);
    }

    /// Whether a file beside a Shapefile, of no use alone, has this name.
    public static boolean isPart(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(dbf|shx|prj|cpg|sbn|sbx|qix|qpj|shp\\.xml)");
    }
}
