package org.ixplanner.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

/// The files of other parsers' test suites: good, strange and hostile.
class OddFilesTest {

    private static final Path FOLDER = Path.of("/work/shared/data/geo-odd");
    private static final PreviewText TEXT = new PreviewText(new Texts(Locale.ENGLISH));

    @Test
    void everyFileIsReadOrRefusedWithASentenceThatSaysWhy() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the odd files are not here: " + FOLDER);
        Map<String, String> told = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                told.put(FOLDER.relativize(file).toString().replace('\\', '/'), told(file));
            }
        }
        assertThat(told)
                .hasSizeGreaterThan(400)
                .allSatisfy(
                        (file, line) -> assertThat(line).as(file).isNotBlank().doesNotContain("Exception", "{0}"));
        assertThat(told.get("libkml/testdata/kml/billion.kml")).contains("document type declaration");
        assertThat(told.get("libkml/testdata/kml/101_nested_folders.kml")).contains("64 levels deep");
        assertThat(told.get("gdal-autotest/shp/buggymultiline.shp")).contains("contradict its length");
        assertThat(told.get("gdal-autotest/gpkg/relation_mapping_table.gpkg")).contains("coordinate system");
        assertThat(told.get("gdal-autotest/shp/poly.tar.gz")).contains("Shapefile");
        assertThat(told.get("pyshp/tests/shapefiles/empty_zipfile.zip")).contains("archive");
        assertThat(told.get("gdal-autotest/shp/gjpoint.dbf")).contains("give the .shp");
    }

    private static String told(Path file) {
        try {
            ImportPreview preview = Importing.preview(TestPlans.empty(), List.of(file), TEXT.texts(), Progress.NONE);
            StringBuilder lines = new StringBuilder();
            for (FilePreview part : preview.files()) {
                lines.append(TEXT.summary(part)).append(TEXT.details(part));
            }
            return lines.toString();
        } catch (FileException e) {
            return TEXT.refusal(e.why());
        }
    }
}
