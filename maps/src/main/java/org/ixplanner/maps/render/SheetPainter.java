package org.ixplanner.maps.render;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.LegendBlock;
import org.ixplanner.maps.render.map.MapPainter;
import org.ixplanner.maps.render.map.MapWords;
import org.ixplanner.maps.render.map.SheetPens;
import org.ixplanner.maps.render.map.SideBlock;
import org.ixplanner.maps.render.scene.FlowWidths;
import org.ixplanner.maps.render.scene.TextPen;
import org.ixplanner.maps.render.scene.TextStyle;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;

/// Paints a map sheet with Java2D on any page: title and date above, the map with scale and north, legend, figures
/// and locator beside it (below it on a high page), note and sources below. Needs no display. One painter may paint
/// many sheets, one after the other or at once.
public final class SheetPainter {

    /// The smallest page that holds a sheet.
    public static final int LEAST_WIDTH_PX = 480;

    /// The smallest page that holds a sheet.
    public static final int LEAST_HEIGHT_PX = 360;

    private static final double WIDE_PX = 900;
    private static final double MARGIN_PX = 24;
    private static final double NARROW_MARGIN_PX = 12;
    private static final double GAP_PX = 8;

    private final Basemap basemap;
    private final Typeface typeface;
    private final SheetPens pens;
    private final MapWords words;

    /// @param basemap what lies under the features
    /// @param typeface what to write with
    /// @param palette the colours: the theme
    /// @param words the words that are not part of a sheet
    public SheetPainter(Basemap basemap, Typeface typeface, MapPalette palette, MapWords words) {
        this.basemap = basemap;
        this.typeface = typeface;
        this.pens = SheetPens.of(palette, typeface);
        this.words = words;
    }

    /// Paints a sheet from 0, 0 to the width and height, in pixels of 1/96 inch.
    ///
    /// @param g where to paint; its clip and transform are left as they were, all else is changed
    /// @throws IllegalArgumentException if the page is smaller than [#LEAST_WIDTH_PX] by [#LEAST_HEIGHT_PX]
    public void paint(Sheet sheet, Graphics2D g, int widthPx, int heightPx) {
        if (widthPx < LEAST_WIDTH_PX || heightPx < LEAST_HEIGHT_PX) {
            throw new IllegalArgumentException("a map sheet needs " + LEAST_WIDTH_PX + " by " + LEAST_HEIGHT_PX
                    + " px at least, had " + widthPx + " by " + heightPx);
        }
        SheetPens.smooth(g);
        g.setColor(pens.palette().page());
        g.fill(new Rectangle2D.Double(0, 0, widthPx, heightPx));
        double margin = widthPx < WIDE_PX ? NARROW_MARGIN_PX : MARGIN_PX;
        Rectangle2D page = new Rectangle2D.Double(margin, margin, widthPx - 2 * margin, heightPx - 2 * margin);
        double top = paintHead(sheet, g, page);
        double bottom = paintFoot(sheet, g, page);
        Rectangle2D body = new Rectangle2D.Double(page.getX(), top, page.getWidth(), bottom - top);
        List<SideBlock> blocks = blocks(sheet);
        Optional<SideBlock> locator = locator(sheet);
        List<SideBlock> all = new ArrayList<>(blocks);
        locator.ifPresent(all::add);
        SheetLayout layout = SheetLayout.of(body, all);
        if (layout.sideScale() < 1) {
            // Where the column has no room, the locator goes into a corner of the map.
            layout = SheetLayout.of(body, blocks);
        } else {
            blocks = all;
            locator = Optional.empty();
        }
        Viewport viewport = new Viewport(sheet.extent(), layout.map());
        new MapPainter(
                        sheet,
                        viewport,
                        MapPainter.ground(sheet, viewport, basemap),
                        basemap,
                        pens,
                        words,
                        locator,
                        false)
                .paint(g);
        for (int i = 0; i < blocks.size(); i++) {
            paintSide(g, blocks.get(i), layout.side().get(i), layout.sideScale());
        }
    }

    /// What it writes with.
    Typeface typeface() {
        return typeface;
    }

    private List<SideBlock> blocks(Sheet sheet) {
        List<SideBlock> blocks = new ArrayList<>();
        if (!sheet.panel().figures().isEmpty()) {
            blocks.add(new PanelBlock(sheet.panel(), pens));
        }
        blocks.addAll(LegendBlock.of(sheet.layers(), FlowWidths.of(sheet), words, pens));
        return blocks;
    }

    private Optional<SideBlock> locator(Sheet sheet) {
        return LocatorBlock.isWanted(sheet) ? Optional.of(new LocatorBlock(sheet, basemap, pens)) : Optional.empty();
    }

    private static void paintSide(Graphics2D g, SideBlock block, Rectangle2D box, double scale) {
        AffineTransform before = g.getTransform();
        g.translate(box.getX(), box.getY());
        g.scale(scale, scale);
        block.paint(g, new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight()));
        g.setTransform(before);
    }

    private double paintHead(Sheet sheet, Graphics2D g, Rectangle2D page) {
        TextPen text = pens.text();
        MapPalette palette = pens.palette();
        TextStyle titleStyle = page.getWidth() < WIDE_PX ? TextStyle.LARGE : TextStyle.TITLE;
        double y = page.getY();
        String date = sheet.notes().date();
        double dateWidth = date.isBlank() ? 0 : text.width(date, TextStyle.BODY) + 2 * GAP_PX;
        for (String line : text.wrapped(sheet.title(), titleStyle, page.getWidth() - dateWidth)) {
            text.write(g, line, titleStyle, palette.text(), page.getX(), y + titleStyle.ascentPx());
            y += titleStyle.linePx();
        }
        double dateX = page.getMaxX() - dateWidth + 2 * GAP_PX;
        text.write(g, date, TextStyle.BODY, palette.muted(), dateX, page.getY() + titleStyle.ascentPx());
        for (String line : text.wrapped(sheet.subtitle(), TextStyle.BODY, page.getWidth())) {
            text.write(g, line, TextStyle.BODY, palette.muted(), page.getX(), y + TextStyle.BODY.ascentPx());
            y += TextStyle.BODY.linePx();
        }
        return y + GAP_PX;
    }

    private double paintFoot(Sheet sheet, Graphics2D g, Rectangle2D page) {
        List<String> lines =
                new ArrayList<>(pens.text().wrapped(sheet.notes().note(), TextStyle.SMALL, page.getWidth()));
        lines.addAll(pens.text().wrapped(credits(sheet), TextStyle.SMALL, page.getWidth()));
        double top = page.getMaxY() - lines.size() * TextStyle.SMALL.linePx();
        double baseline = top + TextStyle.SMALL.ascentPx();
        for (String line : lines) {
            pens.text().write(g, line, TextStyle.SMALL, pens.palette().muted(), page.getX(), baseline);
            baseline += TextStyle.SMALL.linePx();
        }
        return top - GAP_PX;
    }

    // The licence of the towns asks for their source wherever they are shown.
    private String credits(Sheet sheet) {
        String base = words.say(Message.of("sheet.basemap", words.say(Gazetteer.credit())));
        String sources = sheet.notes().sources();
        return sources.isBlank() ? base : words.say(Message.of("sheet.sources", sources)) + " " + base;
    }
}
