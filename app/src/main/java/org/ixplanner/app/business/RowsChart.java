package org.ixplanner.app.business;

import java.util.List;
import org.ixplanner.app.text.Texts;

/// Rows one below another, each with bars along one axis.
///
/// @param axis of all bars
/// @param base where the bars part to both sides
/// @param legend what the tones stand for
/// @param rows from above
public record RowsChart(Axis axis, double base, List<Entry> legend, List<Row> rows) implements Sheet.Chart {

    /// What a bar stands for, hence how it is drawn.
    public enum Tone {
        /// who has more than before
        GAIN,
        /// who has less
        LOSS,
        /// where a number is low
        LOW,
        /// where it is high
        HIGH,
        /// while somebody is a member
        MEMBER
    }

    /// What a tone stands for.
    ///
    /// @param tone which
    /// @param name in words
    public record Entry(Tone tone, String name) {}

    /// A bar.
    ///
    /// @param from one end, on the axis
    /// @param to the other
    /// @param tone how it is drawn
    public record Piece(double from, double to, Tone tone) {}

    /// A row.
    ///
    /// @param name whose
    /// @param pieces its bars
    /// @param told its figure, beside it
    public record Row(String name, List<Piece> pieces, String told) {

        /// Keeps its own copy of the list.
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /// Keeps its own copies of the lists.
    public RowsChart {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
    }

    /// A chart on an axis that holds it all.
    static RowsChart of(double base, List<Entry> legend, List<Row> rows, Texts texts) {
        double least = base;
        double most = base;
        for (Row row : rows) {
            for (Piece piece : row.pieces()) {
                least = Math.min(least, Math.min(piece.from(), piece.to()));
                most = Math.max(most, Math.max(piece.from(), piece.to()));
            }
        }
        return new RowsChart(Axis.holding(least, most, texts), base, legend, rows);
    }
}
