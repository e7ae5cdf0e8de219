package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.text.Texts;

/// Years from left to right: columns that stand on one another, above zero and below it, lines, and a band.
///
/// @param years what each is called
/// @param series columns and lines
/// @param band behind all; empty for none
/// @param axis on which all of them are measured
/// @param told each year in words
public record YearsChart(List<String> years, List<Series> series, Optional<Band> band, Axis axis, List<String> told)
        implements Sheet.Chart {

    /// What a series stands for, hence how it is drawn.
    public enum Mark {
        /// fees that come in
        FEES(false),
        /// grants that come in
        GRANTS(false),
        /// paid to build
        CAPITAL(false),
        /// paid to keep it going
        RUNNING(false),
        /// a number of members
        MEMBERS(false),
        /// what is left of everything so far
        BALANCE(true),
        /// the middle of the draws
        MIDDLE(true),
        /// the assumptions as they are
        PLAIN(true),
        /// the baseline
        WITHOUT(true);

        private final boolean isLine;

        Mark(boolean isLine) {
            this.isLine = isLine;
        }

        /// Whether it is a line and no column.
        public boolean isLine() {
            return isLine;
        }
    }

    /// One of them.
    ///
    /// @param name what it is called
    /// @param mark how it is drawn
    /// @param values a year each, on the axis
    public record Series(String name, Mark mark, List<Double> values) {

        /// Keeps its own copy of the list.
        public Series {
            values = List.copyOf(values);
        }
    }

    /// From one value to another, year by year.
    ///
    /// @param name what it is called
    /// @param low a year each
    /// @param high a year each
    public record Band(String name, List<Double> low, List<Double> high) {

        /// Keeps its own copies of the lists.
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /// Keeps its own copies of the lists.
    public YearsChart {
        years = List.copyOf(years);
        series = List.copyOf(series);
        told = List.copyOf(told);
    }

    /// A part of a column.
    ///
    /// @param series whose value it is
    /// @param year from 0
    /// @param from one end, on the axis
    /// @param to the other, further from zero
    public record Column(Series series, int year, double from, double to) {}

    /// Columns year by year: what comes in stands on zero, what goes out hangs below it; nothing has no column.
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            double above = 0;
            double below = 0;
            for (Series one : series) {
                double value = one.values().get(year);
                if (one.mark().isLine() || value == 0) {
                    continue;
                }
                double from = value > 0 ? above : below;
                columns.add(new Column(one, year, from, from + value));
                above += Math.max(0, value);
                below += Math.min(0, value);
            }
        }
        return columns;
    }

    /// A chart on an axis that holds it all.
    static YearsChart of(List<String> years, List<Series> series, Optional<Band> band, List<String> told, Texts texts) {
        List<Double> ends = new ArrayList<>(List.of(0.0));
        for (int year = 0; year < years.size(); year++) {
            double above = 0;
            double below = 0;
            for (Series one : series) {
                double value = one.values().get(year);
                ends.add(value);
                above += one.mark().isLine() ? 0 : Math.max(0, value);
                below += one.mark().isLine() ? 0 : Math.min(0, value);
            }
            ends.add(above);
            ends.add(below);
        }
        band.ifPresent(between -> ends.addAll(between.low()));
        band.ifPresent(between -> ends.addAll(between.high()));
        double least = ends.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = ends.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new YearsChart(years, series, band, Axis.holding(least, most, texts), told);
    }
}
