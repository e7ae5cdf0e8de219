package org.ixplanner.app.report.content.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.ixplanner.app.business.FanSheet;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.uncertainty.Range;

/// Figures year by year, with the ranges of the draws.
///
/// @param telling the words
/// @param blocks pages as blocks
record YearsPart(Telling telling, SheetBlocks blocks) {

    // Those that the text is about; the table has the others.
    private static final List<YearFigure> CHARTS = List.of(YearFigure.L1, YearFigure.SAVING);

    private static final double YEAR_WIDTH = 1.1;
    private static final double WIDTH = 1.4;

    Section section(YearTable table, Optional<Ranges> ranges) {
        List<Block> told = new ArrayList<>();
        told.add(
                ranges.isPresent()
                        ? telling.referring(
                                "report.case.years.text.drawn",
                                List.of("yearsTable", "yearsL1Chart", "yearsSavingChart", "rangesTable"))
                        : telling.referring(
                                "report.case.years.text", List.of("yearsTable", "yearsL1Chart", "yearsSavingChart")));
        told.add(plain(table));
        FanSheet fan = new FanSheet(blocks.words());
        blocks.figure("yearsL1Chart", fan.of(table, ranges, YearFigure.L1)).ifPresent(told::add);
        blocks.figure("yearsSavingChart", fan.of(table, ranges, YearFigure.SAVING))
                .ifPresent(told::add);
        ranges.ifPresent(drawn -> told.add(ranges(drawn)));
        return Section.of("years", telling.say("report.case.years"), told);
    }

    private Block plain(YearTable table) {
        Grid grid = new Grid(telling)
                .words(
                        telling.say("business.year"),
                        YEAR_WIDTH,
                        blocks.words().years(table.rows().size()));
        column(grid, table, "business.figure.demandMbps", Unit.MBPS, YearRow::demandMbps);
        column(grid, table, "cli.years.l1", Unit.SHARE, YearRow::l1);
        column(grid, table, "cli.years.l1Without", Unit.SHARE, YearRow::l1Without);
        column(grid, table, "business.figure.exchangeMbps", Unit.MBPS, YearRow::exchangeMbps);
        column(grid, table, "business.figure.members", Unit.NONE, YearRow::members);
        column(grid, table, "cli.years.saving", Unit.MONEY_PER_MONTH, row -> row.savingPerMonth()
                .amount(table.currency()));
        column(grid, table, "business.figure.operatorNet", Unit.MONEY, row -> row.operatorNet()
                .amount(table.currency()));
        return grid.table(
                "yearsTable", telling.say("report.case.years.caption"), telling.say("report.case.years.note"));
    }

    private void column(Grid grid, YearTable table, String key, Unit unit, ToDoubleFunction<YearRow> figure) {
        grid.numbers(
                telling.say(key),
                unit,
                WIDTH,
                table.rows().stream()
                        .map(row -> OptionalDouble.of(figure.applyAsDouble(row)))
                        .toList());
    }

    private Block ranges(Ranges ranges) {
        Grid grid = new Grid(telling)
                .words(
                        telling.say("business.year"),
                        YEAR_WIDTH,
                        blocks.words().years(ranges.years().size()));
        for (YearFigure figure : CHARTS) {
            Unit unit = FanSheet.unit(figure);
            List<Range> years =
                    ranges.years().stream().map(year -> year.get(figure)).toList();
            List<OptionalDouble> all = new ArrayList<>();
            years.forEach(range -> all.add(OptionalDouble.of(range.p90())));
            Scale scale = grid.scale(unit, all);
            range(grid, figure, "business.ranges.p10", unit, scale, values(years, Range::p10));
            range(grid, figure, "business.ranges.p50", unit, scale, values(years, Range::p50));
            range(grid, figure, "business.ranges.p90", unit, scale, values(years, Range::p90));
        }
        return grid.table(
                "rangesTable",
                telling.say("report.case.ranges.caption"),
                telling.say("report.case.ranges.note", ranges.draws()));
    }

    private void range(Grid grid, YearFigure figure, String part, Unit unit, Scale scale, List<OptionalDouble> values) {
        grid.numbers(telling.say("report.case.ranges." + figure.key(), telling.say(part)), unit, scale, WIDTH, values);
    }

    private static List<OptionalDouble> values(List<Range> years, ToDoubleFunction<Range> part) {
        return years.stream()
                .map(range -> OptionalDouble.of(part.applyAsDouble(range)))
                .toList();
    }
}
