package org.ixplanner.maps.render.scene;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.util.List;
import org.ixplanner.maps.style.PointStyle;

/// A label of one or more lines, in which symbols may stand between words.
///
/// @param lines its lines
public record Block(List<Line> lines) {

    private static final double GAP_PX = 4;

    public Block {
        lines = List.copyOf(lines);
    }

    /// Its size as written by this pen.
    public Dimension2D size(TextPen pen) {
        double width = 0;
        double height = 0;
        for (Line line : lines) {
            width = Math.max(width, line.width(pen));
            height += line.heightPx();
        }
        Dimension size = new Dimension();
        size.setSize(Math.ceil(width), Math.ceil(height));
        return size;
    }

    /// A piece of a line.
    public sealed interface Piece {

        /// How wide it is.
        double width(TextPen pen);
    }

    /// Words.
    ///
    /// @param text what they say
    /// @param style how they are written
    /// @param quiet whether they are in the second colour
    public record Words(String text, TextStyle style, boolean quiet) implements Piece {

        @Override
        public double width(TextPen pen) {
            return pen.width(text, style);
        }
    }

    /// A symbol, as large as the writing.
    ///
    /// @param style which
    public record Mark(PointStyle style) implements Piece {

        /// How wide marks in labels are.
        public static final double SIZE_PX = 9;

        @Override
        public double width(TextPen pen) {
            return SIZE_PX + 1;
        }
    }

    /// A line of a label.
    ///
    /// @param pieces what is on it, from the left
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        /// A line of these pieces.
        public static Line of(Piece... pieces) {
            return new Line(List.of(pieces));
        }

        double width(TextPen pen) {
            double width = -GAP_PX;
            for (Piece piece : pieces) {
                width += piece.width(pen) + GAP_PX;
            }
            return width;
        }

        double heightPx() {
            return pieces.stream()
                    .mapToDouble(piece ->
                            piece instanceof Words words ? words.style().linePx() : 0)
                    .max()
                    .orElse(0);
        }

        double ascentPx() {
            return pieces.stream()
                    .mapToDouble(piece ->
                            piece instanceof Words words ? words.style().ascentPx() : 0)
                    .max()
                    .orElse(0);
        }

        double gapPx() {
            return GAP_PX;
        }
    }
}
