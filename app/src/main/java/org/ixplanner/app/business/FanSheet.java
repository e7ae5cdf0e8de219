package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ixplanner.app.business.YearsChart.Mark;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.uncertainty.Range;

/// A figure year by year, and how far draws spread it.
///
/// @param words how it is told
public record FanSheet(SheetWords words) {

    /// The page.
    ///
    /// @param ranges of the draws; empty where none were made
    public Sheet of(YearTable table, Optional<Ranges> ranges, YearFigure figure) {
        List<Double> plain = values(table, row -> figure.of(table, row));
        List<Range> drawn = ranges.stream()
                .flatMap(all -> all.years().stream())
                .map(year -> year.get(figure))
                .toList();
        Optional<List<Double>> without =
                figure == YearFigure.L1 ? Optional.of(values(table, YearRow::l1Without)) : Optional.empty();
        List<Double> all = new ArrayList<>(plain);
        drawn.forEach(range -> all.addAll(List.of(range.p10(), range.p90())));
        Scale scale = words.scale(all, unit(figure));
        String name = words.say("business.figure." + figure.key());
        List<String> facts = new ArrayList<>();
        facts.add(ranges.map(it -> words.say("business.ranges.drawn", it.draws(), Long.toString(it.seed())))
                .orElse(words.say("business.ranges.none")));
        return new Sheet(
                scale.unit().isEmpty() ? name : words.say("business.inUnit", name, scale.unit()),
                words.say("business.figure." + figure.key() + ".meaning"),
                facts,
                chart(plain, drawn, without, scale, unit(figure)),
                table(plain, drawn, without, figure));
    }

    private static List<Double> values(YearTable table, ToDoubleFunction<YearRow> figure) {
        return table.rows().stream().map(figure::applyAsDouble).toList();
    }

    /// The unit of a figure.
    public static Unit unit(YearFigure figure) {
        return switch (figure) {
            case DEMAND, EXCHANGE -> Unit.MBPS;
            case L1 -> Unit.SHARE;
            case MEMBERS -> Unit.NONE;
            case SAVING -> Unit.MONEY_PER_MONTH;
            case OPERATOR -> Unit.MONEY;
        };
    }

    private YearsChart chart(
            List<Double> plain, List<Range> drawn, Optional<List<Double>> without, Scale scale, Unit unit) {
        List<YearsChart.Series> series = new ArrayList<>();
        without.ifPresent(values -> series.add(new YearsChart.Series(
                words.say("business.ranges.without"), Mark.WITHOUT, SheetWords.on(scale, values))));
        Optional<YearsChart.Band> band = Optional.empty();
        if (!drawn.isEmpty()) {
            band = Optional.of(new YearsChart.Band(
                    words.say("business.ranges.band"),
                    SheetWords.on(scale, drawn.stream().map(Range::p10).toList()),
                    SheetWords.on(scale, drawn.stream().map(Range::p90).toList())));
            series.add(new YearsChart.Series(
                    words.say("business.ranges.middle"),
                    Mark.MIDDLE,
                    SheetWords.on(scale, drawn.stream().map(Range::p50).toList())));
        }
        series.add(new YearsChart.Series(words.say("business.ranges.plain"), Mark.PLAIN, SheetWords.on(scale, plain)));
        List<String> told = new ArrayList<>();
        for (int year = 0; year < plain.size(); year++) {
            String value = figure(plain.get(year), scale, unit);
            told.add(
                    drawn.isEmpty()
                            ? words.say("business.ranges.toldPlain", year, value)
                            : words.say(
                                    "business.ranges.told",
                                    year,
                                    value,
                                    figure(drawn.get(year).p10(), scale, unit),
                                    figure(drawn.get(year).p50(), scale, unit),
                                    figure(drawn.get(year).p90(), scale, unit)));
        }
        return YearsChart.of(words.years(plain.size()), series, band, told, words.texts());
    }

    private String figure(double value, Scale scale, Unit unit) {
        return unit == Unit.NONE ? words.figure(value, unit) : words.figure(value, scale);
    }

    private SheetTable table(List<Double> plain, List<Range> drawn, Optional<List<Double>> without, YearFigure figure) {
        List<SheetTable.Column> columns = new ArrayList<>();
        columns.add(words.words(words.say("business.year"), words.years(plain.size())));
        columns.add(words.numbers(words.say("business.ranges.plain"), unit(figure), plain));
        if (!drawn.isEmpty()) {
            columns.add(column("business.ranges.p10", drawn, Range::p10, figure));
            columns.add(column("business.ranges.p50", drawn, Range::p50, figure));
            columns.add(column("business.ranges.p90", drawn, Range::p90, figure));
        }
        without.ifPresent(
                values -> columns.add(words.numbers(words.say("business.ranges.without"), unit(figure), values)));
        return new SheetTable(columns);
    }

    private SheetTable.Column column(
            String heading, List<Range> drawn, ToDoubleFunction<Range> percentile, YearFigure figure) {
        List<Double> values = drawn.stream().map(percentile::applyAsDouble).toList();
        return words.numbers(words.say(heading), unit(figure), values);
    }
}
