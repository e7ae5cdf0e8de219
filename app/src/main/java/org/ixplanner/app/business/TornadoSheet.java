package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.business.RowsChart.Tone;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.uncertainty.Tornado;

/// On which assumptions the net present value hangs.
///
/// @param words how it is told
public record TornadoSheet(SheetWords words) {

    /// The page.
    ///
    /// @param ranges of the draws; empty where none were made
    public Sheet of(Optional<Ranges> ranges) {
        String meaning = words.say("business.drivers.meaning");
        if (ranges.isEmpty()) {
            return Sheet.none(words.say("business.drivers"), meaning, words.say("business.drivers.none"));
        }
        List<Tornado.Bar> bars = ranges.get().tornado().bars();
        double middle = ranges.get().netPresentValue().p50();
        List<Double> ends = new ArrayList<>(List.of(middle));
        bars.stream().filter(TornadoSheet::isKnown).forEach(bar -> ends.addAll(List.of(bar.atLow(), bar.atHigh())));
        Scale scale = words.scale(ends, Unit.MONEY);
        return new Sheet(
                words.say("business.drivers.of", scale.unit()),
                meaning,
                List.of(words.say("business.drivers.fact", words.figure(middle, scale))),
                chart(bars, middle, scale),
                table(bars));
    }

    // Fewer than five draws have no fifth.
    private static boolean isKnown(Tornado.Bar bar) {
        return Double.isFinite(bar.atLow()) && Double.isFinite(bar.atHigh());
    }

    private RowsChart chart(List<Tornado.Bar> bars, double middle, Scale scale) {
        double base = middle * scale.factor();
        List<RowsChart.Row> rows = new ArrayList<>();
        for (Tornado.Bar bar : bars) {
            List<RowsChart.Piece> pieces = isKnown(bar)
                    ? List.of(
                            new RowsChart.Piece(base, bar.atLow() * scale.factor(), Tone.LOW),
                            new RowsChart.Piece(base, bar.atHigh() * scale.factor(), Tone.HIGH))
                    : List.of();
            rows.add(new RowsChart.Row(name(bar), pieces, correlation(bar)));
        }
        List<RowsChart.Entry> legend = List.of(
                new RowsChart.Entry(Tone.LOW, words.say("business.drivers.low")),
                new RowsChart.Entry(Tone.HIGH, words.say("business.drivers.high")));
        return RowsChart.of(base, legend, rows, words.texts());
    }

    private String name(Tornado.Bar bar) {
        return words.say("assumption." + bar.id());
    }

    private String correlation(Tornado.Bar bar) {
        return words.say("business.drivers.correlation", bar.rankCorrelation());
    }

    private SheetTable table(List<Tornado.Bar> bars) {
        List<Double> ends = new ArrayList<>();
        bars.stream().filter(TornadoSheet::isKnown).forEach(bar -> ends.addAll(List.of(bar.atLow(), bar.atHigh())));
        Scale scale = words.scale(ends, Unit.MONEY);
        List<SheetTable.Column> columns = new ArrayList<>();
        columns.add(words.words(
                words.say("business.assumption"), bars.stream().map(this::name).toList()));
        columns.add(new SheetTable.Column(
                words.say("business.drivers.rank"),
                true,
                bars.stream().map(this::correlation).toList()));
        columns.add(new SheetTable.Column(
                words.say("business.inUnit", words.say("business.drivers.low"), scale.unit()),
                true,
                bars.stream().map(bar -> in(bar.atLow(), scale)).toList()));
        columns.add(new SheetTable.Column(
                words.say("business.inUnit", words.say("business.drivers.high"), scale.unit()),
                true,
                bars.stream().map(bar -> in(bar.atHigh(), scale)).toList()));
        return new SheetTable(columns);
    }

    private String in(double value, Scale scale) {
        return Double.isFinite(value) ? words.numbers().in(value, scale) : words.say("figure.none");
    }
}
