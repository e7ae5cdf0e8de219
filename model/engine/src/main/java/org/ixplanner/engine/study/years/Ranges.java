package org.ixplanner.engine.study.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.business.years.BusinessCase;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.uncertainty.Distribution;
import org.ixplanner.engine.uncertainty.LatinHypercube;
import org.ixplanner.engine.uncertainty.Range;
import org.ixplanner.engine.uncertainty.Sampling;
import org.ixplanner.engine.uncertainty.Tornado;

/// What draws made of the years of a scenario.
///
/// @param draws how many
/// @param seed of all of them
/// @param netPresentValue its range
/// @param chanceItPays share of the draws with a net present value above 0
/// @param chanceLocalShareReached share of the draws in which the wanted share of the traffic is local in the last
///     year
/// @param years from year 0: the range of each figure
/// @param tornado which numbers the net present value hangs on; those that are fixed are not in it
public record Ranges(
        int draws,
        long seed,
        Range netPresentValue,
        double chanceItPays,
        double chanceLocalShareReached,
        List<SortedMap<YearFigure, Range>> years,
        Tornado tornado) {

    /// How many draws are taken for enough: with more, no printed figure moves much.
    public static final int USUAL_DRAWS = 2000;

    private static final List<YearFigure> FIGURES = List.of(YearFigure.values());

    /// Keeps its own copy of the list.
    public Ranges {
        years = List.copyOf(years);
    }

    /// Draws. The same seed and number of draws give the same ranges on any number of threads.
    ///
    /// @param years prepared for draws
    /// @param localShare what share of the traffic should stay in the country
    /// @param sampling on which threads, with what progress
    public static Ranges of(BusinessCase years, int draws, long seed, double localShare, Sampling sampling) {
        LatinHypercube hypercube = hypercube(years, draws, seed);
        double[][] rows = sampling.run(hypercube, numbers -> figures(years.table(numbers)));
        double[] values = column(rows, 0);
        double[] lastL1 = column(rows, position(BusinessCase.YEARS - 1, YearFigure.L1));
        List<SortedMap<YearFigure, Range>> ranges = new ArrayList<>();
        for (int year = 0; year < BusinessCase.YEARS; year++) {
            SortedMap<YearFigure, Range> figures = new TreeMap<>();
            for (YearFigure figure : FIGURES) {
                figures.put(figure, Range.of(column(rows, position(year, figure))));
            }
            ranges.add(figures);
        }
        return new Ranges(
                draws,
                seed,
                Range.of(values),
                Range.shareAbove(values, 0),
                Range.shareReaching(lastL1, localShare),
                ranges,
                tornado(years, hypercube, values));
    }

    /// One draw run alone: what it was among all of them, to the bit.
    ///
    /// @param draw from 0
    public static YearTable draw(BusinessCase years, int draws, long seed, int draw) {
        return years.table(hypercube(years, draws, seed).draw(draw));
    }

    private static LatinHypercube hypercube(BusinessCase years, int draws, long seed) {
        return new LatinHypercube(years.numbers().stream().map(Distribution::of).toList(), draws, seed);
    }

    private static double[] figures(YearTable table) {
        double[] figures = new double[position(BusinessCase.YEARS, FIGURES.getFirst())];
        figures[0] = table.netPresentValue();
        int position = 1;
        for (YearRow row : table.rows()) {
            for (YearFigure figure : FIGURES) {
                figures[position++] = figure.of(table, row);
            }
        }
        return figures;
    }

    // The net present value comes first, then year after year.
    private static int position(int year, YearFigure figure) {
        return 1 + year * FIGURES.size() + FIGURES.indexOf(figure);
    }

    private static Tornado tornado(BusinessCase years, LatinHypercube hypercube, double[] values) {
        double[][] drawn = new double[hypercube.draws()][];
        for (int draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = hypercube.draw(draw);
        }
        SortedMap<Integer, String> ids = new TreeMap<>();
        List<Assumptions.Held> numbers = years.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            if (!Distribution.of(numbers.get(i)).isFixed()) {
                ids.put(i, numbers.get(i).known().id());
            }
        }
        double[][] columns = ids.entrySet().stream()
                .map(Map.Entry::getKey)
                .map(number -> column(drawn, number))
                .toArray(double[][]::new);
        return Tornado.of(List.copyOf(ids.values()), columns, values);
    }

    private static double[] column(double[][] rows, int column) {
        double[] values = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            values[row] = rows[row][column];
        }
        return values;
    }
}
