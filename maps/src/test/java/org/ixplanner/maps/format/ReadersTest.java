package org.ixplanner.maps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.format.gpkg.GeoPackageReader;
import org.ixplanner.maps.format.gpkg.GeoPackageWriter;
import org.ixplanner.maps.format.json.GeoJsonReader;
import org.ixplanner.maps.format.json.GeoJsonWriter;
import org.ixplanner.maps.format.kml.KmlReader;
import org.ixplanner.maps.format.kml.KmlWriter;
import org.ixplanner.maps.format.shape.ShapefileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each format gives the same features, and each limit holds.
class ReadersTest {

    private static final Limits LIMITS = new Limits(1 << 20, 100, 1_000, 16);
    private static final LonLat NAIROBI = new LonLat(36.8172, -1.2833);
    private static final GeoLine ROAD = new GeoLine(List.of(NAIROBI, new LonLat(39.6682, -4.0435)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void geoJsonWithEveryKindOfGeometry() throws Exception {
        GeoData data = geoJson(
                """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "id": 7, "properties": {"name": "A", "owner": {"name": "B"}, "tags": ["x", "y"], "no": null},
                 "geometry": {"type": "GeometryCollection", "geometries": [
                  {"type": "Point", "coordinates": [36.8172, -1.2833, 1700]},
                  {"type": "MultiLineString", "coordinates": [[[36.8172, -1.2833], [39.6682, -4.0435]]]},
                  {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}]}}]}
                """);
        GeoFeature feature = data.features().getFirst();
        assertThat(feature.shape().points()).containsExactly(NAIROBI);
        assertThat(feature.shape().lines()).containsExactly(ROAD);
        assertThat(feature.shape().areas()).hasSize(1);
        assertThat(feature.attributes()).isEqualTo(Map.of("name", "A", "owner/name", "B", "tags", "x;y", "id", "7"));
        assertThat(feature.where()).isEqualTo("features[0]");
    }

    @Test
    void geoJsonInMetresThatNamesItsSystemAtTheEnd() throws Exception {
        // Nairobi in UTM zone 37 south (EPSG:32737): 257110.43, 9858052.90, by PROJ 9.5.1.
        GeoData data = geoJson(
                """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
                  "geometry": {"type": "Point", "coordinates": [257110.43, 9858052.90]}}],
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32737"}}}
                """);
        assertThat(data.features().getFirst().shape().points().getFirst().distanceKm(NAIROBI))
                .isLessThan(0.001);
    }

    @Test
    void oneBadFeatureIsRefusedAlone() throws Exception {
        GeoData data = geoJson(
                """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[1, 2]]}},
                {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}
                """);
        assertThat(data.features()).hasSize(1);
        assertThat(data.refused()).extracting(FormatProblem::where).containsExactly("features[0]");
    }

    @Test
    void kmlWithFoldersDataAndTracks() throws Exception {
        GeoData data = kml(
                """
                <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
                <Folder><name>Backbone</name><Placemark id="p1"><name>Road</name>
                 <ExtendedData><Data name="owner"><value>Telco</value></Data>
                  <SchemaData schemaUrl="#x"><SimpleData name="km">480</SimpleData></SchemaData></ExtendedData>
                 <MultiGeometry><LineString><coordinates>36.8172,-1.2833,0
                    39.6682, -4.0435</coordinates></LineString></MultiGeometry></Placemark></Folder>
                <Placemark><gx:Track><gx:coord>36.8172 -1.2833 0</gx:coord><gx:coord>39.6682 -4.0435 0</gx:coord></gx:Track></Placemark>
                <NetworkLink><href>http://elsewhere</href></NetworkLink></Document></kml>
                """);
        GeoFeature road = data.features().getFirst();
        assertThat(road.shape().lines()).containsExactly(ROAD);
        assertThat(road.attributes())
                .isEqualTo(Map.of("name", "Road", "owner", "Telco", "km", "480", "id", "p1", "folder", "Backbone"));
        assertThat(data.features().get(1).shape().lines()).containsExactly(ROAD);
        assertThat(data.notes()).extracting(note -> note.key()).containsExactly("format.kml-link");
    }

    @Test
    void kmlThatGrowsByEntitiesOrReadsOtherFilesIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE kml [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
        assertThatThrownBy(() -> kml(doctype + "<kml><Placemark><name>&a;</name></Placemark></kml>"))
                .isInstanceOfSatisfying(
                        FormatException.class,
                        e -> assertThat(e.problem().what().key()).isEqualTo("format.dtd"));
    }

    @Test
    void aShapefileOfLinesInMetres() throws Exception {
        // The same two towns in UTM zone 37 south, by PROJ 9.5.1.
        Path file = shp(3, 257_110.43, 9_858_052.90, 574_171.76, 9_553_033.82);
        Files.writeString(
                folder.resolve("road.prj"),
                "PROJCS[\"WGS_1984_UTM_Zone_37S\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
                        + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                        + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                        + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",10000000.0],"
                        + "PARAMETER[\"Central_Meridian\",39.0],PARAMETER[\"Scale_Factor\",0.9996],"
                        + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]");
        GeoLine line = ShapefileReader.read(file, LIMITS)
                .features()
                .getFirst()
                .shape()
                .lines()
                .getFirst();
        assertThat(line.start().distanceKm(ROAD.start())).isLessThan(0.001);
        assertThat(line.end().distanceKm(ROAD.end())).isLessThan(0.001);
    }

    @Test
    void aShapefileThatClaimsMorePointsThanItHas() throws Exception {
        Path file = shp(Integer.MAX_VALUE, 1, 2, 3, 4);
        GeoData data = ShapefileReader.read(file, LIMITS);
        assertThat(data.features()).isEmpty();
        assertThat(data.refused()).extracting(problem -> problem.what().key()).containsExactly("format.shp-type");
    }

    @Test
    void aGeoPackageThatWasWritten() throws Exception {
        Path file = folder.resolve("plan.gpkg");
        GeoPackageWriter.write(layers(), file);
        assertThat(bare(GeoPackageReader.read(file, LIMITS))).isEqualTo(expected());
    }

    @Test
    void aGeoPackageWhoseLayerIsAViewThatNeverEnds() throws Exception {
        Path file = folder.resolve("view.gpkg");
        GeoPackageWriter.write(layers(), file);
        execute(
                file,
                "DROP TABLE roads",
                "CREATE VIEW roads AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
                        + " SELECT n AS fid, NULL AS geom FROM r");
        GeoData data = GeoPackageReader.read(file, LIMITS);
        assertThat(data.notes()).extracting(note -> note.key()).containsExactly("format.gpkg-view");
        assertThat(data.features()).hasSize(1);
    }

    @Test
    void aGeoPackageIsNotWrittenTo() throws Exception {
        Path file = folder.resolve("plan.gpkg");
        GeoPackageWriter.write(layers(), file);
        byte[] before = Files.readAllBytes(file);
        GeoPackageReader.read(file, LIMITS);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void geoJsonAndKmlThatWereWritten() throws Exception {
        StringWriter json = new StringWriter();
        GeoJsonWriter.write(layers(), json);
        assertThat(bare(geoJson(json.toString()))).isEqualTo(expected());
        ByteArrayOutputStream kml = new ByteArrayOutputStream();
        KmlWriter.write("Plan", layers(), kml);
        assertThat(bare(kml(kml.toString(StandardCharsets.UTF_8)))).isEqualTo(expected());
    }

    @Test
    void theLimitsHold() {
        String point = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}";
        assertRefused(
                "format.too-many",
                "{\"type\": \"FeatureCollection\", \"features\": [" + (point + ",").repeat(100) + point + "]}");
        String line = "{\"type\": \"LineString\", \"coordinates\": [" + "[1, 2],".repeat(1_000) + "[1, 2]]}";
        assertRefused("format.too-many-points", line);
        assertRefused("format.too-deep", "{\"type\": " + "[".repeat(40) + "]".repeat(40) + "}");
        assertRefused("format.too-large", " ".repeat(2 << 20));
        assertRefused("format.empty", "");
    }

    private void assertRefused(String key, String json) {
        assertThatThrownBy(() -> geoJson(json)).isInstanceOfSatisfying(FormatException.class, e -> assertThat(
                        e.problem().what().key())
                .isEqualTo(key));
    }

    private static List<GeoLayer> layers() {
        return List.of(
                new GeoLayer(
                        "towns",
                        "Towns & \"cities\"",
                        List.of(new GeoFeature(GeoShape.of(NAIROBI), Map.of("name", "O'Brien <نيروبي> & \"x\""), "")),
                        Set.of()),
                new GeoLayer(
                        "roads",
                        "Roads",
                        List.of(new GeoFeature(GeoShape.of(ROAD), Map.of("name", "Road", "km", "480.5"), "")),
                        Set.of("km")));
    }

    private static List<String> expected() {
        return List.of("O'Brien <نيروبي> & \"x\" null [" + NAIROBI + "] []", "Road 480.5 [] [" + ROAD + "]");
    }

    private static List<String> bare(GeoData data) {
        assertThat(data.refused()).isEmpty();
        return data.features().stream()
                .map(feature -> feature.attributes().get("name") + " "
                        + feature.attributes().get("km") + " " + feature.shape().points() + " "
                        + feature.shape().lines())
                .sorted()
                .toList();
    }

    private GeoData geoJson(String text) throws IOException, FormatException {
        return GeoJsonReader.read(Files.writeString(folder.resolve("a.geojson"), text), LIMITS);
    }

    private GeoData kml(String text) throws IOException, FormatException {
        return KmlReader.read(Files.writeString(folder.resolve("a.kml"), text), LIMITS);
    }

    /// A file with one record: a type, a box, one part and two points.
    private Path shp(int type, double x0, double y0, double x1, double y1) throws IOException {
        int content = 4 + 32 + 8 + 4 + 32;
        ByteBuffer bytes = ByteBuffer.allocate(100 + 8 + content);
        bytes.putInt(0, 9994);
        bytes.position(100).putInt(1).putInt(content / 2);
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(type);
        bytes.position(bytes.position() + 32).putInt(1).putInt(2).putInt(0);
        bytes.putDouble(x0).putDouble(y0).putDouble(x1).putDouble(y1);
        return Files.write(folder.resolve("road.shp"), bytes.array());
    }

    private static void execute(Path file, String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
