package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `map` on the sample country.
final class MapCommandTest {

    private static final Color LOCAL = new Color(0x009E73);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path drawn(String name, String... more) {
        Path file = folder.resolve(name);
        String[] arguments = new String[4 + more.length];
        arguments[0] = "map";
        arguments[1] = "sample:kenya";
        arguments[2] = "--to";
        arguments[3] = file.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return file;
    }

    @Test
    void aPictureOfTheSizeThatWasAskedFor() throws IOException {
        BufferedImage image = Objects.requireNonNull(
                ImageIO.read(drawn("kenya.png", "--size", "1366x768").toFile()));
        assertThat(image.getWidth()).isEqualTo(1366);
        assertThat(image.getHeight()).isEqualTo(768);
        assertThat(count(image, LOCAL)).isGreaterThan(200);
    }

    // Flows let the map shine through a little.
    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 48
                && Math.abs(one.getGreen() - other.getGreen()) < 48
                && Math.abs(one.getBlue() - other.getBlue()) < 48;
    }

    private static int count(BufferedImage image, Color asked) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += isNear(new Color(image.getRGB(x, y)), asked) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void thePdfTellsFiguresDefinitionsAndSources() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn("kenya.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Kenya: today",
                            "no exchange",
                            "L1: local volume, on-net and caches at home included",
                            "L1, local share of traffic",
                            "KIXP Nairobi",
                            "Natural Earth",
                            "GeoNames",
                            "CAIDA");
        }
    }

    @Test
    void theBaselineSaysThatItIsOne() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(drawn("before.pdf", "--scenario", "no exchange").toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("what the other scenarios are compared with")
                    .doesNotContain("before:")
                    .doesNotContain("KIXP");
        }
    }

    @Test
    void theSameBytesTwice() throws IOException {
        assertThat(Files.mismatch(drawn("one.svg"), drawn("other.svg"))).isEqualTo(-1);
        assertThat(Files.readString(folder.resolve("one.svg"), StandardCharsets.UTF_8))
                .contains("<svg", "<path");
    }

    @Test
    void wrongInputs() {
        String png = folder.resolve("x.png").toString();
        assertThat(CommandRun.of("map", "sample:kenya").code()).isEqualTo(2);
        CommandRun format = CommandRun.of("map", "sample:kenya", "--to", "x.bmp");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains(".png, .svg or .pdf");
        CommandRun size = CommandRun.of("map", "sample:kenya", "--to", png, "--size", "10x10");
        assertThat(size.code()).isEqualTo(2);
        assertThat(size.err()).contains("480x360");
        CommandRun place = CommandRun.of("map", "sample:kenya", "--to", folder + "/no/x.png");
        assertThat(place.code()).isEqualTo(1);
        assertThat(place.err().lines()).singleElement().asString().contains("the folder is not there");
    }
}
