package org.ixplanner.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.ixplanner.app.report.SampleReport;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.text.RoundAxis;
import org.ixplanner.maps.style.Typeface;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static final double WIDTH = 620;
    private static final int SCALE = 2;

    private final ChartStudio studio = new ChartStudio(Typeface.bundled(), Locale.ENGLISH);

    @Test
    void stackedBarsAreAsLongAsTheirValues() throws IOException {
        BufferedImage image = paint(SampleReport.stacked());
        // Local of "No exchange" is 280 of 810, "Caches at the exchange" 495 of 810.
        int first = longestRun(image, Meaning.LOCAL, 0);
        int fourth = longestRun(image, Meaning.LOCAL, 3);
        assertThat((double) fourth / first).isBetween(495.0 / 280 - 0.02, 495.0 / 280 + 0.02);
    }

    @Test
    void eachFormShowsTheColoursOfItsSeries() throws IOException {
        for (Chart chart : List.of(SampleReport.stacked(), SampleReport.bars(), SampleReport.dumbbell())) {
            Set<Integer> colours = colours(paint(chart));
            for (Chart.Series series : chart.series()) {
                if (series.meaning() != Meaning.BEFORE || chart.form() != Chart.Form.DUMBBELL) {
                    assertThat(colours).contains(0xFF000000 | series.meaning().rgb());
                }
            }
        }
    }

    @Test
    void aChartWithoutRowsOrWithZerosOnlyIsPainted() throws IOException {
        Chart none = new Chart(
                "Nothing", "Mbit/s", Chart.Form.STACKED, SampleReport.stacked().series(), List.of());
        assertThat(colours(paint(none)).size()).isGreaterThan(2);
    }

    @Test
    void axesHaveRoundNumbersAndHoldWhatIsShown() {
        assertThat(RoundAxis.holding(0, 810).ticks()).containsExactly(0.0, 200.0, 400.0, 600.0, 800.0, 1000.0);
        assertThat(RoundAxis.holding(-12, 512).ticks()).startsWith(-200.0, 0.0).endsWith(600.0);
        assertThat(RoundAxis.holding(0, 0.3).decimals()).isEqualTo(1);
        assertThat(RoundAxis.holding(0, 1.2).decimals()).isEqualTo(2);
        assertThat(RoundAxis.holding(0, 0).ticks()).containsExactly(0.0, 1.0);
    }

    @Test
    void labelsOfDumbbellsMeetNeitherEachOtherNorTheAxis() {
        Lettering lettering = new Lettering(Typeface.bundled());
        Dumbbells dumbbells = new Dumbbells(SampleReport.dumbbell(), lettering);
        Lettering.Style style = new Lettering.Style(10, false, Marks.INK);
        for (double[] at : new double[][] {{100, 101}, {100, 300}, {101, 118}, {250, 255}}) {
            List<Dumbbells.Point> points = List.of(
                    new Dumbbells.Point(at[0], "0.968", Meaning.CHOSEN),
                    new Dumbbells.Point(at[1], "212", Meaning.BEFORE));
            List<Double> places = dumbbells.places(points, 103);
            assertThat(places.getFirst()).isGreaterThanOrEqualTo(103);
            assertThat(places.getLast()).isGreaterThan(places.getFirst() + lettering.width("0.968", style) + 4);
        }
    }

    private BufferedImage paint(Chart chart) throws IOException {
        ChartDrawing drawing = studio.drawing(chart);
        double height = WIDTH * drawing.heightByWidth();
        BufferedImage image =
                new BufferedImage((int) (WIDTH * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(SCALE, SCALE);
        drawing.paint(canvas, WIDTH, height);
        canvas.dispose();
        ImageIO.write(
                image,
                "png",
                Path.of("target", "chart-" + chart.form() + "-" + chart.rows().size() + ".png")
                        .toFile());
        return image;
    }

    // In the upper fifth of a row's bar no letters stand.
    private static int longestRun(BufferedImage image, Meaning meaning, int row) {
        int best = 0;
        int found = -1;
        boolean inside = false;
        for (int y = 90; y < image.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                run += image.getRGB(x, y) == (0xFF000000 | meaning.rgb()) ? 1 : 0;
            }
            if (run > 20 && !inside) {
                found++;
                best = run;
                if (found == row) {
                    return best;
                }
            }
            inside = run > 20;
        }
        return best;
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
