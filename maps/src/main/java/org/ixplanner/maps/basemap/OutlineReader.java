package org.ixplanner.maps.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads `countries.tsv` and `land.tsv` (country, scale, ring, holes), `borders.tsv` (country, country, line) and
/// `lakes.tsv` (ring, islands).
final class OutlineReader {

    private OutlineReader() {}

    /// @throws IOException if the stream cannot be read or does not hold outlines; the message names the line
    static List<CountryPolygon> countries(InputStream stream) throws IOException {
        // not shown: begins the message of an exception
        return TableReader.read(stream, "Country outlines", OutlineReader::polygon);
    }

    /// @throws IOException if the stream cannot be read or does not hold borders; the message names the line
    static List<BorderLine> borders(InputStream stream) throws IOException {
        return TableReader.read(stream, "Borders", OutlineReader::border);
    }

    /// @throws IOException if the stream cannot be read or does not hold lakes; the message names the line
    static List<Lake> lakes(InputStream stream) throws IOException {
        return TableReader.read(stream, "Lakes", columns -> {
            List<Ring> rings = rings(columns, 0);
            return new Lake(rings.getFirst(), rings.subList(1, rings.size()));
        });
    }

    private static CountryPolygon polygon(String[] columns) {
        if (columns.length < 3) {
            throw new IllegalArgumentException("country, scale and ring expected, found columns: " + columns.length);
        }
        List<Ring> rings = rings(columns, 2);
        return new CountryPolygon(
                TableReader.code(columns[0]),
                TableReader.number(columns[1]),
                rings.getFirst(),
                rings.subList(1, rings.size()));
    }

    private static BorderLine border(String[] columns) {
        if (columns.length != 3) {
            throw new IllegalArgumentException("two countries and a line expected, found columns: " + columns.length);
        }
        String country = TableReader.code(columns[0]);
        String beyond = TableReader.code(columns[1]);
        return TableReader.line(columns[2], 2, (lons, lats) -> new BorderLine(country, beyond, lons, lats));
    }

    private static List<Ring> rings(String[] columns, int first) {
        List<Ring> rings = new ArrayList<>(columns.length - first);
        for (int i = first; i < columns.length; i++) {
            rings.add(TableReader.ring(columns[i]));
        }
        return rings;
    }
}
