package org.ixplanner.maps.format.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.Crs;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Gathering;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.Limits;
import org.ixplanner.maps.format.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/// Reads the feature tables of a GeoPackage (OGC 12-128). The file is opened for reading only and its schema is
/// not trusted: a layer that is a view, which could compute for ever, is left out.
public final class GeoPackageReader {

    private static final byte[] MAGIC =
            "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII); // not shown: a file's head
    private static final int MAX_COLUMNS = 1000;

    private final Connection connection;
    private final Gathering gathering;

    private GeoPackageReader(Connection connection, Gathering gathering) {
        this.connection = connection;
        this.gathering = gathering;
    }

    /// A table with geometry.
    ///
    /// @param name its name
    /// @param geometry the column with the geometry
    /// @param srs the number of its coordinate system in this file
    private record Layer(String name, String geometry, int srs) {}

    /// What is in the file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws FormatException if it is no GeoPackage
    public static GeoData read(Path file, Limits limits) throws IOException, FormatException {
        limits.check(file);
        try (InputStream stream = Files.newInputStream(file)) {
            if (!Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC)) {
                throw new FormatException(Message.of("format.no-sqlite"));
            }
        }
        Gathering gathering = new Gathering(limits);
        try (Connection connection = ReadOnly.open(file)) {
            new GeoPackageReader(connection, gathering).layers();
        } catch (SQLException e) {
            throw new FormatException(Message.of("format.sqlite"));
        }
        return gathering.data();
    }

    private void layers() throws SQLException, FormatException {
        // not shown: SQL
        List<String> tables = names("SELECT name FROM sqlite_master WHERE type = 'table'");
        if (!tables.contains("gpkg_geometry_columns") || !tables.contains("gpkg_contents")) {
            throw new FormatException(Message.of("format.no-gpkg"));
        }
        List<Layer> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                // not shown: SQL
                ResultSet rows = statement.executeQuery("SELECT g.table_name, g.column_name, g.srs_id"
                        + " FROM gpkg_geometry_columns g ORDER BY g.table_name")) {
            while (rows.next()) {
                layers.add(new Layer(text(rows, 1), text(rows, 2), rows.getInt(3)));
            }
        }
        for (Layer layer : layers) {
            if (tables.contains(layer.name())) {
                layer(layer);
            } else {
                gathering.note(Message.of("format.gpkg-view", layer.name()));
            }
        }
        if (layers.isEmpty()) {
            gathering.note(Message.of("format.gpkg-empty"));
        }
    }

    private void layer(Layer layer) throws SQLException, FormatException {
        Crs crs = crs(layer);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(layer.name()))) {
            ResultSetMetaData columns = rows.getMetaData();
            int count = Math.min(columns.getColumnCount(), MAX_COLUMNS);
            for (int row = 1; rows.next(); row++) {
                row(layer, crs, rows, columns, count, layer.name() + ", row " + row);
            }
        }
    }

    private void row(Layer layer, Crs crs, ResultSet rows, ResultSetMetaData columns, int count, String where)
            throws SQLException, FormatException {
        ShapeBuilder shape = new ShapeBuilder(crs);
        Map<String, String> attributes = new LinkedHashMap<>();
        try {
            for (int i = 1; i <= count; i++) {
                String name = columns.getColumnName(i);
                Object value = rows.getObject(i);
                if (name.equalsIgnoreCase(layer.geometry())) {
                    geometry(value, shape);
                } else if (value != null && !(value instanceof byte[])) {
                    attributes.put(name, value.toString());
                }
            }
        } catch (FormatException e) {
            gathering.refuse(where, e.problem().what());
            return;
        }
        attributes.putIfAbsent("layer", layer.name());
        gathering.add(shape, attributes, where);
    }

    private static void geometry(@Nullable Object blob, ShapeBuilder shape) throws FormatException {
        switch (blob) {
            case null -> {}
            case byte[] bytes -> new GeometryBlob(ByteBuffer.wrap(bytes)).addTo(shape);
            default -> throw new FormatException(Message.of("format.gpkg-blob"));
        }
    }

    private Crs crs(Layer layer) throws SQLException, FormatException {
        if (layer.srs() == 0) {
            gathering.note(Message.of("format.gpkg-degrees", layer.name()));
            return Crs.WGS84;
        }
        if (layer.srs() == -1) {
            throw new FormatException(layer.name(), Message.of("format.gpkg-no-srs"));
        }
        try (Statement statement = connection.createStatement();
                // not shown: SQL
                ResultSet rows = statement.executeQuery("SELECT organization, organization_coordsys_id, definition"
                        + " FROM gpkg_spatial_ref_sys WHERE srs_id = " + layer.srs())) {
            if (!rows.next()) {
                throw new FormatException(layer.name(), Message.of("format.gpkg-no-srs"));
            }
            return text(rows, 1).equalsIgnoreCase("EPSG") ? Crs.ofEpsg(rows.getInt(2)) : Crs.ofWkt(text(rows, 3));
        } catch (FormatException e) {
            throw new FormatException(layer.name(), e.problem().what());
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(text(rows, 1));
            }
        }
        return names;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
