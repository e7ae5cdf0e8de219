package org.ixplanner.maps.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.BundledWords;
import org.ixplanner.maps.render.CoastSheet;
import org.ixplanner.maps.render.map.Hits;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;
import org.ixplanner.maps.style.Typeface;
import org.junit.jupiter.api.Test;

class ScreenPainterTest {

    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Viewport VIEWPORT = new Viewport(CoastSheet.EXTENT, new Rectangle2D.Double(0, 0, 480, 520));
    private static final LonLat AT_SEA = new LonLat(41.2, -3.6);
    private static final PointStyle BUOY = new PointStyle("Buoy", "{0} buoys", Symbol.CIRCLE, Ink.SITE, false, 9);

    private final ScreenPainter painter = painter();

    @Test
    void theSameIsPaintedTheSame() {
        Picture once = paint(CoastSheet.full());
        Picture again = paint(CoastSheet.full());

        assertThat(again.map().argbPre())
                .isEqualTo(once.map().argbPre())
                .isNotSameAs(once.map().argbPre());
        assertThat(again.hits().of("flow")).isEqualTo(once.hits().of("flow"));
    }

    @Test
    void thePictureIsAsLargeAsTheFrameAndWhollyPainted() {
        Picture picture = paint(CoastSheet.full());

        assertThat(picture.map().widthPx()).isEqualTo(480);
        assertThat(picture.map().heightPx()).isEqualTo(520);
        assertThat(picture.map().argbPre()).hasSize(480 * 520);
        for (int pixel : picture.map().argbPre()) {
            assertThat(pixel >>> 24).isEqualTo(255);
        }
        assertThat(picture.viewport()).isEqualTo(VIEWPORT);
        assertThat(picture.sheet()).isEqualTo(CoastSheet.full());
    }

    @Test
    void onADenseScreenItHasTwiceAsManyPixelsEachWay() {
        Picture plain = painter.paint(CoastSheet.full(), VIEWPORT, MapPalette.light(), 1);
        Picture dense = painter.paint(CoastSheet.full(), VIEWPORT, MapPalette.light(), 2);

        assertThat(dense.map().widthPx()).isEqualTo(2 * plain.map().widthPx());
        assertThat(dense.map().heightPx()).isEqualTo(2 * plain.map().heightPx());
        assertThat(dense.map().scale()).isEqualTo(2);
        assertThat(dense.legends().getFirst().rows().widthPx())
                .isEqualTo(2 * plain.legends().getFirst().rows().widthPx());
        assertThat(dense.hits().of("nairobi")).isEqualTo(plain.hits().of("nairobi"));
    }

    @Test
    void anotherLayerLeavesTheGroundAsItWas() {
        Picture bare = paint(CoastSheet.bare());
        Picture more = paint(CoastSheet.bare().with(buoy()));
        Point2D at = VIEWPORT.toPage(AT_SEA).orElseThrow();

        assertThat(differences(bare, more)).isNotEmpty().allSatisfy(pixel -> assertThat(pixel.distance(at))
                .isLessThan(12));
    }

    @Test
    void theGroundThatIsUsedAgainIsTheOneThatWouldBePainted() {
        paint(CoastSheet.bare());
        Picture onOldGround = paint(CoastSheet.full());
        Picture onNewGround = painter().paint(CoastSheet.full(), VIEWPORT, MapPalette.light(), 1);

        assertThat(onOldGround.map().argbPre()).isEqualTo(onNewGround.map().argbPre());
    }

    @Test
    void whatWasPaintedOnTheGroundIsGoneFromTheNextPicture() {
        Picture before = paint(CoastSheet.bare());
        paint(CoastSheet.full());

        assertThat(paint(CoastSheet.bare()).map().argbPre())
                .isEqualTo(before.map().argbPre());
    }

    @Test
    void anotherPlaceThemeOrHomeHasAnotherGround() {
        paint(CoastSheet.bare());
        Viewport moved = VIEWPORT.movedBy(30, 0);
        Sheet abroad = CoastSheet.bare().about("TZ");

        assertThat(painter.paint(CoastSheet.bare(), moved, MapPalette.light(), 1)
                        .map()
                        .argbPre())
                .isEqualTo(painter()
                        .paint(CoastSheet.bare(), moved, MapPalette.light(), 1)
                        .map()
                        .argbPre());
        assertThat(painter.paint(CoastSheet.bare(), VIEWPORT, MapPalette.dark(), 1)
                        .map()
                        .argbPre())
                .isEqualTo(painter()
                        .paint(CoastSheet.bare(), VIEWPORT, MapPalette.dark(), 1)
                        .map()
                        .argbPre());
        assertThat(paint(abroad).map().argbPre())
                .isEqualTo(painter()
                        .paint(abroad, VIEWPORT, MapPalette.light(), 1)
                        .map()
                        .argbPre())
                .isNotEqualTo(paint(CoastSheet.bare()).map().argbPre());
    }

    @Test
    void everyLayerThatShowsSomethingHasALegend() {
        Sheet sheet = CoastSheet.full().with(new MapLayer("Nothing", List.of()));

        assertThat(paint(sheet).legends())
                .extracting(Picture.Legend::layer)
                .containsExactly("Fibre", "Traffic", "Places");
        assertThat(paint(CoastSheet.bare()).legends()).isEmpty();
    }

    @Test
    void aLegendShowsSomethingOnClearGround() {
        Picture.Pixels rows = paint(CoastSheet.full()).legends().getFirst().rows();

        assertThat(rows.argbPre()).hasSize(rows.widthPx() * rows.heightPx()).contains(0);
        assertThat(Arrays.stream(rows.argbPre())
                        .map(pixel -> pixel >>> 24)
                        .max()
                        .orElse(0))
                .isGreaterThan(200);
    }

    @Test
    void whatCanBePickedIsWhereItIsPainted() {
        Hits hits = paint(CoastSheet.full()).hits();

        assertThat(List.of("coast", "north", "flow", "nairobi", "mombasa"))
                .allSatisfy(subject -> assertThat(hits.of(subject)).hasSize(1));
        Point2D nairobi = VIEWPORT.toPage(CoastSheet.NAIROBI).orElseThrow();
        Point2D marsabit = VIEWPORT.toPage(CoastSheet.MARSABIT).orElseThrow();
        assertThat(hits.at(nairobi.getX(), nairobi.getY()).orElseThrow().subjects())
                .containsExactly("nairobi");
        assertThat(hits.at(marsabit.getX(), marsabit.getY()).orElseThrow().subjects())
                .containsExactly("north");
    }

    @Test
    void aLayerThatIsLeftOutCannotBePicked() {
        Hits hits = paint(CoastSheet.bare().with(CoastSheet.fibre())).hits();

        assertThat(hits.of("nairobi")).isEmpty();
        assertThat(hits.of("north")).hasSize(1);
    }

    private Picture paint(Sheet sheet) {
        return painter.paint(sheet, VIEWPORT, MapPalette.light(), 1);
    }

    private static ScreenPainter painter() {
        return new ScreenPainter(BASEMAP, Typeface.bundled(), new BundledWords());
    }

    private static MapLayer buoy() {
        return new MapLayer("Buoys", List.<MapFeature>of(new Spot(AT_SEA, BUOY, "", 1, "buoy")));
    }

    private static List<Point2D> differences(Picture one, Picture other) {
        List<Point2D> pixels = new ArrayList<>();
        int width = one.map().widthPx();
        for (int i = 0; i < one.map().argbPre().length; i++) {
            if (one.map().argbPre()[i] != other.map().argbPre()[i]) {
                int row = i / width;
                pixels.add(new Point2D.Double(i % width, row));
            }
        }
        return pixels;
    }
}
