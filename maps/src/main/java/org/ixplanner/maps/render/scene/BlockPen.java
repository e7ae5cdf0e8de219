package org.ixplanner.maps.render.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.ixplanner.maps.render.scene.Block.Line;
import org.ixplanner.maps.render.scene.Block.Mark;
import org.ixplanner.maps.render.scene.Block.Piece;
import org.ixplanner.maps.render.scene.Block.Words;
import org.ixplanner.maps.style.MapPalette;

/// Writes labels of words and symbols on the map.
public final class BlockPen {

    private final TextPen pen;
    private final SymbolPen symbols;
    private final MapPalette palette;

    /// @param pen for the words
    /// @param palette the colours
    public BlockPen(TextPen pen, MapPalette palette) {
        this.pen = pen;
        this.symbols = new SymbolPen(palette);
        this.palette = palette;
    }

    /// Writes a label in its box.
    ///
    /// @param toTheRight whether its lines end at the right edge instead of beginning at the left
    public void write(Graphics2D g, Block block, Rectangle2D box, boolean toTheRight) {
        double y = box.getY();
        for (Line line : block.lines()) {
            double x = toTheRight ? box.getMaxX() - line.width(pen) : box.getX();
            for (Piece piece : line.pieces()) {
                double baseline = y + line.ascentPx();
                switch (piece) {
                    case Words words -> {
                        Color color = words.quiet() ? palette.muted() : palette.text();
                        pen.writeWithHalo(g, words.text(), words.style(), color, palette.halo(), x, baseline);
                    }
                    case Mark mark -> symbols.draw(g, mark.style(), x + Mark.SIZE_PX / 2, baseline - 4.4, Mark.SIZE_PX);
                }
                x += piece.width(pen) + line.gapPx();
            }
            y += line.heightPx();
        }
    }
}
