package org.ixplanner.maps.render;

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
record SheetPens(MapPalette palette, TextPen text, BlockPen blocks, SymbolPen symbols, WayPen ways) {

    static SheetPens of(MapPalette palette, Typeface typeface) {
        TextPen text = new TextPen(typeface);
        return new SheetPens(palette, text, new BlockPen(text, palette), new SymbolPen(palette), new WayPen(palette));
    }
}
