package org.ixplanner.maps.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class MapSheetWriterTest {

    private static final MapPalette LIGHT = MapPalette.light();
    private static final MapSheetWriter WRITER =
            new MapSheetWriter(new SheetPainter(Basemap.bundled(), Typeface.bundled(), LIGHT, new BundledWords()));

    static List<Sheet> hardExtents() {
        return SheetCases.all();
    }

    @ParameterizedTest
    @EnumSource(MapFormat.class)
    void theSameSheetGivesTheSameBytes(MapFormat format) throws IOException {
        assertThat(written(DemoSheet.kenya(), format)).isEqualTo(written(DemoSheet.kenya(), format));
    }

    @Test
    void thePdfHoldsTextAndNoPicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(DemoSheet.kenya(), MapFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "traffic with exchanges",
                            "21 networks",
                            "Marseille",
                            "GeoNames",
                            "November 2026",
                            "200 km");
            Map<String, Integer> kinds = new TreeMap<>();
            count(document.getPage(0).getResources(), kinds);
            assertThat(kinds).doesNotContainKey("image").containsKey("form");
            assertThat(kinds.get("embedded font")).isEqualTo(2);
        }
    }

    @Test
    void theSvgIsPathsAndNeedsNoFont() throws Exception {
        Document svg = parsed(written(DemoSheet.kenya(), MapFormat.SVG));

        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("1123");
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(500);
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
    }

    @Test
    void landAndSeaHaveTheirColours() throws IOException {
        assertThat(middle(Sheet.of("Turkana", new GeoBox(34.9, 2.3, 35.3, 2.7)).about("KE"), LIGHT.home()))
                .isGreaterThan(0.9);
        assertThat(middle(Sheet.of("Turkana", new GeoBox(34.9, 2.3, 35.3, 2.7)).about("UG"), LIGHT.land()))
                .isGreaterThan(0.9);
        assertThat(middle(Sheet.of("Ocean", new GeoBox(50, -8, 55, -3)), LIGHT.sea()))
                .isGreaterThan(0.9);
        assertThat(middle(Sheet.of("Lake", new GeoBox(32.5, -1.5, 33.5, -0.7)), LIGHT.sea()))
                .isGreaterThan(0.6);
    }

    @ParameterizedTest
    @MethodSource("hardExtents")
    void hardExtentsAreDrawn(Sheet sheet) throws IOException {
        BufferedImage image = picture(sheet);

        String home = sheet.home().iterator().next();
        assertThat(share(image, LIGHT.sea())).as(home).isGreaterThan(home.equals("RW") ? 0.005 : 0.1);
        if (!home.equals("KI")) {
            assertThat(share(image, LIGHT.home())).as(home).isGreaterThan(home.equals("BR") ? 0.005 : 0.02);
        }
    }

    @Test
    void anEmptySheetIsABaseMap() throws IOException {
        assertThat(share(picture(Sheet.of("", new GeoBox(34, -4, 41, 4)).about("KE")), LIGHT.home()))
                .isGreaterThan(0.2);
    }

    @Test
    void fiveHundredFeaturesAreDrawnInNoTime() throws IOException {
        Random random = new Random(7);
        List<MapFeature> features = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            LonLat at = new LonLat(34 + 8 * random.nextDouble(), -4 + 8 * random.nextDouble());
            LonLat to = new LonLat(34 + 8 * random.nextDouble(), -4 + 8 * random.nextDouble());
            features.add(new Spot(at, DemoSheet.NETWORK, "Network " + i, 20));
            features.add(new Line(new GeoLine(List.of(at, to)), DemoSheet.BUILT, ""));
        }
        Sheet sheet = Sheet.of("Many", new GeoBox(34, -4, 42, 4)).with(new MapLayer("All", features));
        byte[] warmUp = written(sheet, MapFormat.PNG);

        long start = System.nanoTime();
        byte[] timed = written(sheet, MapFormat.PNG);

        assertThat((System.nanoTime() - start) / 1e6).as("milliseconds").isLessThan(3000);
        assertThat(timed).isEqualTo(warmUp);
    }

    @Test
    void finerPicturesHaveMorePixels() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writePng(DemoSheet.kenya(), 500, 400, 2, out);

        assertThat(image(out.toByteArray()).getWidth()).isEqualTo(1000);
    }

    @Test
    void pagesTooSmallAreRefused() {
        assertThatThrownBy(() -> WRITER.write(DemoSheet.kenya(), MapFormat.PNG, 200, 100, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("480 by 360");
    }

    private static void count(PDResources resources, Map<String, Integer> kinds) throws IOException {
        for (COSName name : resources.getFontNames()) {
            kinds.merge(resources.getFont(name).isEmbedded() ? "embedded font" : "font", 1, Integer::sum);
        }
        for (COSName name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject _ -> kinds.merge("image", 1, Integer::sum);
                case PDFormXObject form -> {
                    kinds.merge("form", 1, Integer::sum);
                    if (form.getResources() != null) {
                        count(form.getResources(), kinds);
                    }
                }
                default -> kinds.merge("other", 1, Integer::sum);
            }
        }
    }

    private static Document parsed(byte[] svg) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static byte[] written(Sheet sheet, MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(sheet, format, MapSheetWriter.A4_LONG_PX, MapSheetWriter.A4_SHORT_PX, out);
        return out.toByteArray();
    }

    private static BufferedImage picture(Sheet sheet) throws IOException {
        return image(written(sheet, MapFormat.PNG));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /// The share of the middle of the page that has a colour.
    private static double middle(Sheet sheet, Color color) throws IOException {
        return share(picture(sheet).getSubimage(500, 350, 120, 120), color);
    }

    private static double share(BufferedImage image, Color color) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return count / (double) (image.getWidth() * image.getHeight());
    }
}
