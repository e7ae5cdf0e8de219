package org.ixplanner.maps.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineFileTest {

    private static final String FOLDER = "/org/ixplanner/sampledata/";

    @ParameterizedTest
    @ValueSource(strings = {"world/", "towns/"})
    void bundledFilesMatchTheirChecksums(String folder) throws IOException, NoSuchAlgorithmException {
        String sums = new String(bundled(folder + "SHA256SUMS"), StandardCharsets.UTF_8);

        assertThat(sums).isNotEmpty();
        for (String line : sums.lines().toList()) {
            String file = line.substring(line.indexOf("  ") + 2);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assertThat(line).isEqualTo(HexFormat.of().formatHex(digest.digest(bundled(folder + file))) + "  " + file);
        }
    }

    @Test
    void allDataOfTheProgramAreSmall() throws IOException {
        long bytes = 0;
        for (String file : new String[] {"countries.tsv", "land.tsv", "borders.tsv", "lakes.tsv"}) {
            bytes += bundled("world/" + file).length;
        }
        assertThat(bytes + bundled("towns/towns.tsv").length).isLessThan(5_500_000);
    }

    @Test
    void theJarHoldsDataAndTheirDescriptionButNotWhatMakesThem() {
        assertThat(OutlineFileTest.class.getResource(FOLDER + "world/README.md"))
                .isNotNull();
        assertThat(OutlineFileTest.class.getResource(FOLDER + "world/make-world.sh"))
                .isNull();
        assertThat(OutlineFileTest.class.getResource(FOLDER + "world/make-world.mjs"))
                .isNull();
    }

    @Test
    void outlinesAreDrawnFromTheirPoints() {
        NaturalEarthCountries atlas =
                reading("# comment\nAA\t50\t0 0 4000 0 0 4000 -4000 0\t1000 1000 0 1000 1000 0\n");

        CountryPolygon polygon = atlas.polygons().getFirst();
        assertThat(polygon.country()).isEqualTo("AA");
        assertThat(polygon.scaleMillions()).isEqualTo(50);
        assertThat(polygon.outer().size()).isEqualTo(4);
        assertThat(polygon.outer().lonDeg(2)).isEqualTo(4);
        assertThat(polygon.outer().latDeg(2)).isEqualTo(4);
        assertThat(polygon.holes()).hasSize(1);
        assertThat(atlas.countryAt(new LonLat(3, 3))).contains("AA");
        assertThat(atlas.countryAt(new LonLat(1.2, 1.8))).isEmpty();
    }

    @Test
    void ofTwoOutlinesTheSmallerAnswers() {
        NaturalEarthCountries atlas =
                reading("AA\t50\t0 0 9000 0 0 9000 -9000 0\nBB\t10\t1000 1000 1000 0 0 1000 -1000 0\n");

        assertThat(atlas.countryAt(new LonLat(1.5, 1.5))).contains("BB");
        assertThat(atlas.distanceKm("AA", new LonLat(1.5, 1.5))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AA\t50\t0 0 1000 0 0 x",
                "AA\t50\t0 0 1000 0 0",
                "AA\t50\t0 0 1000 0",
                "AA\t50\t0 0  1000 0 0 1000",
                "AA\t50\t0 0 1000 0 0 99999999999",
                "AA\t50\t0 0 1000 0 0 91000",
                "AA\t50\t0 0 370000 0 0 1000",
                "AA\t50\t",
                "AA\t\t0 0 1000 0 0 1000",
                "AA\t50",
                "AAA\t50\t0 0 1000 0 0 1000",
                "\u0000\u0001",
                "",
            })
    void aDamagedLineIsNamed(String line) {
        NaturalEarthCountries atlas = reading("BB\t50\t0 0 1000 0 0 1000\n" + line + "\n");

        assertThatThrownBy(atlas::countries)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(reading("")::countries)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    @Test
    void nothingIsReadBeforeTheFirstQuestion() {
        NaturalEarthCountries atlas = NaturalEarthCountries.from(() -> {
            throw new IOException("no disk");
        });

        assertThat(atlas.toleranceKm()).isPositive();
        assertThatThrownBy(atlas::polygons)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no disk");
    }

    private static NaturalEarthCountries reading(String text) {
        return NaturalEarthCountries.from(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bundled(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(OutlineFileTest.class.getResourceAsStream(FOLDER + name), name)) {
            return stream.readAllBytes();
        }
    }
}
