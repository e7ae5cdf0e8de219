package org.ixplanner.maps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ixplanner.maps.format.gpkg.GeoPackageReader;
import org.ixplanner.maps.format.json.GeoJsonReader;
import org.ixplanner.maps.format.kml.KmlReader;
import org.ixplanner.maps.format.shape.ShapefileReader;
import org.junit.jupiter.api.Test;

/// Files from the test suites of other parsers: good, strange and hostile.
class OddFilesTest {

    private static final Path FOLDER = Path.of("/work/shared/data/geo-odd");

    @Test
    void everyFileIsReadOrRefusedWithASentence() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the odd files are not here: " + FOLDER);
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String line = told(file);
                if (!line.isEmpty()) {
                    lines.add(FOLDER.relativize(file) + " " + line);
                }
            }
        }
        if (Boolean.getBoolean("tell")) lines.forEach(System.out::println);
        assertThat(lines).hasSizeGreaterThan(200);
    }

    private static String told(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            GeoData data;
            if (name.endsWith("json")) {
                data = GeoJsonReader.read(file, Limits.STANDARD);
            } else if (name.endsWith(".kml")) {
                data = KmlReader.read(file, Limits.STANDARD);
            } else if (name.endsWith(".shp")) {
                data = ShapefileReader.read(file, Limits.STANDARD);
            } else if (name.endsWith(".gpkg")) {
                data = GeoPackageReader.read(file, Limits.STANDARD);
            } else {
                return "";
            }
            return data.features().size() + " read, " + data.refused() + data.notes();
        } catch (FormatException e) {
            return "REFUSED " + e.problem();
        }
    }
}
