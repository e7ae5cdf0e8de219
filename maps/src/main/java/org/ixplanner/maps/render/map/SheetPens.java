package org.ixplanner.maps.render.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.ixplanner.maps.render.scene.BlockPen;
import org.ixplanner.maps.render.scene.SymbolPen;
import org.ixplanner.maps.render.scene.TextPen;
import org.ixplanner.maps.render.scene.WayPen;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;

/// What a sheet is drawn with.
///
/// @param palette the colours
/// @param text for writing
/// @param blocks for labels on the map
/// @param symbols for symbols
/// @param ways for lines and flows
public record SheetPens(MapPalette palette, TextPen text, BlockPen blocks, SymbolPen symbols, WayPen ways) {

    /// What a theme and a typeface make.
    public static SheetPens of(MapPalette palette, Typeface typeface) {
        TextPen text = new TextPen(typeface);
        return new SheetPens(palette, text, new BlockPen(text, palette), new SymbolPen(palette), new WayPen(palette));
    }

    /// Makes a page paint edges and letters smoothly.
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
