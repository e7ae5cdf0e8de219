package org.ixplanner.maps.format.gpkg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.format.GeoFeature;
import org.ixplanner.maps.format.GeoLayer;
import org.ixplanner.maps.format.GeoShape;
import org.jspecify.annotations.Nullable;

/// Writes a GeoPackage 1.3: a table for each layer, in degrees on WGS 84.
public final class GeoPackageWriter {

    private static final int WGS84 = 4326;
    private static final int APPLICATION_ID = 0x47504B47;
    private static final int VERSION = 10_300;
    private static final String WKT = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
            + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]";
    // Fixed, so that the same plan gives the same content.
    private static final String CHANGED = "1970-01-01T00:00:00.000Z";

    // The tables that every GeoPackage has (12-128r17, annex C).
    private static final String FRAME =
            // not shown: SQL
            """
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
              description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
            """;

    private final Connection connection;

    private GeoPackageWriter(Connection connection) {
        this.connection = connection;
    }

    /// Writes the layers to a file that is not there yet or is empty.
    ///
    /// @throws IOException if writing fails
    public static void write(List<GeoLayer> layers, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            GeoPackageWriter writer = new GeoPackageWriter(connection);
            writer.frame();
            for (GeoLayer layer : layers) {
                writer.layer(layer);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void frame() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
            for (String table : FRAME.split(";", -1)) {
                if (!table.isBlank()) {
                    statement.execute(table);
                }
            }
        }
        srs("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"); // not shown: the standard's own row
        srs("Undefined geographic SRS", 0, "NONE", 0, "undefined"); // not shown: the standard's own row
        srs("WGS 84 geodetic", WGS84, "EPSG", WGS84, WKT); // not shown: the standard's own row
    }

    private void srs(String name, int id, String organisation, int code, String definition) throws SQLException {
        insert(
                "gpkg_spatial_ref_sys",
                List.of("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition"),
                List.of(name, id, organisation, code, definition));
    }

    private void layer(GeoLayer layer) throws SQLException {
        List<String> columns = layer.columns();
        // not shown: SQL
        StringBuilder create = new StringBuilder("CREATE TABLE ").append(quoted(layer.name()));
        // not shown: SQL
        create.append(" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ").append(type(layer));
        for (String column : columns) {
            create.append(", ").append(quoted(column)).append(layer.numeric().contains(column) ? " REAL" : " TEXT");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(create + ")");
        }
        contents(layer);
        insert(
                "gpkg_geometry_columns",
                List.of("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m"),
                List.of(layer.name(), "geom", type(layer), WGS84, 0, 0));
        rows(layer, columns);
    }

    private void contents(GeoLayer layer) throws SQLException {
        List<LonLat> places = new ArrayList<>();
        layer.features().forEach(feature -> {
            places.addAll(feature.shape().points());
            feature.shape().lines().forEach(line -> places.addAll(line.points()));
        });
        List<String> names = new ArrayList<>(List.of("table_name", "data_type", "identifier", "last_change", "srs_id"));
        List<Object> values = new ArrayList<>(List.of(layer.name(), "features", layer.title(), CHANGED, WGS84));
        if (!places.isEmpty()) {
            names.addAll(List.of("min_x", "min_y", "max_x", "max_y"));
            values.add(places.stream().mapToDouble(LonLat::lonDeg).min().orElseThrow());
            values.add(places.stream().mapToDouble(LonLat::latDeg).min().orElseThrow());
            values.add(places.stream().mapToDouble(LonLat::lonDeg).max().orElseThrow());
            values.add(places.stream().mapToDouble(LonLat::latDeg).max().orElseThrow());
        }
        insert("gpkg_contents", names, values);
    }

    private void rows(GeoLayer layer, List<String> columns) throws SQLException {
        List<String> names = new ArrayList<>(List.of("geom"));
        names.addAll(columns);
        try (PreparedStatement statement = connection.prepareStatement(insertText(layer.name(), names))) {
            for (GeoFeature feature : layer.features()) {
                statement.setBytes(1, geometry(feature.shape()));
                for (int i = 0; i < columns.size(); i++) {
                    String value = feature.attributes().get(columns.get(i));
                    if (value != null && layer.numeric().contains(columns.get(i))) {
                        statement.setDouble(i + 2, Double.parseDouble(value));
                    } else {
                        statement.setString(i + 2, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    private void insert(String table, List<String> names, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertText(table, names))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static String insertText(String table, List<String> names) {
        List<String> columns = names.stream().map(GeoPackageWriter::quoted).toList();
        return String.format(
                Locale.ROOT,
                "INSERT INTO %s (%s) VALUES (%s)", // not shown: SQL
                quoted(table),
                String.join(", ", columns),
                String.join(", ", names.stream().map(name -> "?").toList()));
    }

    private static String type(GeoLayer layer) {
        boolean hasLines = layer.features().stream()
                .anyMatch(feature -> !feature.shape().lines().isEmpty());
        return hasLines ? "LINESTRING" : "POINT";
    }

    /// Header and well-known binary, little endian; null where there is no geometry.
    private static byte @Nullable [] geometry(GeoShape shape) {
        List<LonLat> places = !shape.points().isEmpty()
                ? shape.points().subList(0, 1)
                : shape.lines().isEmpty() ? List.of() : shape.lines().getFirst().points();
        if (places.isEmpty()) {
            return null;
        }
        boolean isLine = shape.points().isEmpty();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 5 + (isLine ? 4 : 0) + 16 * places.size());
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(WGS84);
        bytes.put((byte) 1).putInt(isLine ? 2 : 1);
        if (isLine) {
            bytes.putInt(places.size());
        }
        for (LonLat place : places) {
            bytes.putDouble(place.lonDeg()).putDouble(place.latDeg());
        }
        return bytes.array();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
