package org.ixplanner.maps.render.screen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.LegendBlock;
import org.ixplanner.maps.render.map.MapPainter;
import org.ixplanner.maps.render.map.MapWords;
import org.ixplanner.maps.render.map.SheetPens;
import org.ixplanner.maps.render.scene.FlowWidths;
import org.ixplanner.maps.render.scene.Ground;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;
import org.jspecify.annotations.Nullable;

/// Paints maps for a screen with Java2D. It remembers the base map of the viewport it painted last, so that an edit is
/// painted without it. One painter paints one map after the other; safe to be called from several threads, which then
/// wait for each other.
public final class ScreenPainter {

    private static final double LEGEND_PX = 190;

    private final Basemap basemap;
    private final Typeface typeface;
    private final MapWords words;
    private @Nullable Base last;

    /// @param basemap what lies under the features
    /// @param typeface what to write with
    /// @param words the words that are not part of a sheet
    public ScreenPainter(Basemap basemap, Typeface typeface, MapWords words) {
        this.basemap = basemap;
        this.typeface = typeface;
        this.words = words;
    }

    /// The base map as it was painted.
    private record Base(
            Viewport viewport, Set<String> home, MapPalette palette, double scale, Ground ground, BufferedImage image) {

        boolean serves(Viewport wanted, Set<String> about, MapPalette colours, double perPx) {
            return wanted.equals(viewport) && about.equals(home) && colours.equals(palette) && perPx == scale;
        }
    }

    /// Paints a map. Title, figures and notes of the sheet are left to the screen.
    ///
    /// @param palette the colours: the theme
    /// @param scale pixels for one of the viewport's: 2 on dense screens
    public synchronized Picture paint(Sheet sheet, Viewport viewport, MapPalette palette, double scale) {
        SheetPens pens = SheetPens.of(palette, typeface);
        Base base = base(sheet, viewport, palette, scale);
        BufferedImage image = copy(base.image);
        MapPainter painter = new MapPainter(
                sheet, viewport, base.ground, basemap, pens, words, Optional.empty(), /* scaleStays= */ true);
        Graphics2D g = graphics(image, scale);
        painter.paintAbove(g);
        g.dispose();
        FlowWidths widths = FlowWidths.of(sheet);
        List<Picture.Legend> legends = sheet.layers().stream()
                .filter(layer -> !layer.features().isEmpty())
                .map(layer -> legend(layer, widths, pens, scale))
                .toList();
        return new Picture(sheet, viewport, pixels(image, scale), legends, painter.hits());
    }

    private Base base(Sheet sheet, Viewport viewport, MapPalette palette, double scale) {
        Base base = last;
        if (base == null || !base.serves(viewport, sheet.home(), palette, scale)) {
            Rectangle2D frame = viewport.frame();
            Ground ground = MapPainter.ground(sheet, viewport, basemap);
            BufferedImage image = image(frame.getWidth(), frame.getHeight(), scale);
            Graphics2D g = graphics(image, scale);
            ground.paint(g, viewport, palette, sheet.home());
            g.dispose();
            base = new Base(viewport, sheet.home(), palette, scale, ground, image);
            last = base;
        }
        return base;
    }

    // The layer's title is a control of the screen, so it is not drawn.
    private Picture.Legend legend(MapLayer layer, FlowWidths widths, SheetPens pens, double scale) {
        LegendBlock block = new LegendBlock(new MapLayer("", layer.features()), widths, words, pens);
        double height = block.heightPx(LEGEND_PX);
        BufferedImage image = image(LEGEND_PX, height, scale);
        Graphics2D g = graphics(image, scale);
        block.paint(g, new Rectangle2D.Double(0, 0, LEGEND_PX, height));
        g.dispose();
        return new Picture.Legend(layer.title(), pixels(image, scale));
    }

    private static BufferedImage image(double width, double height, double scale) {
        int widthPx = Math.max(1, (int) Math.ceil(width * scale));
        int heightPx = Math.max(1, (int) Math.ceil(height * scale));
        return new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        copy.setData(image.getRaster());
        return copy;
    }

    private static Graphics2D graphics(BufferedImage image, double scale) {
        Graphics2D g = image.createGraphics();
        SheetPens.smooth(g);
        g.scale(scale, scale);
        return g;
    }

    private static Picture.Pixels pixels(BufferedImage image, double scale) {
        int[] argbPre = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Picture.Pixels(argbPre, image.getWidth(), image.getHeight(), scale);
    }
}
