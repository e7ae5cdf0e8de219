package org.ixplanner.app.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.behind.Pair;
import org.ixplanner.app.desktop.inspector.FieldText;
import org.ixplanner.app.desktop.tables.TablesViewModel.Line;
import org.ixplanner.app.desktop.tables.TablesViewModel.Shown;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.RemedyWords;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.detail.ForeignCountry;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.detail.TrombonedPair;

/// The lists behind the figures as tables.
///
/// @param lists what is listed
/// @param texts the words
record ResultRows(BehindViewModel.Lists lists, Texts texts) {

    private static final double PER_CENT = 100;

    Shown of(ResultList list) {
        return switch (list) {
            case TROMBONED ->
                shown(
                        List.of(
                                "source",
                                "sink",
                                "mbps",
                                "rttMs",
                                "kmLost",
                                "msLost",
                                "countries",
                                "pathOut",
                                "pathBack"),
                        2,
                        6,
                        lists.details().tromboned().stream().map(this::row).toList());
            case GAP ->
                shown(
                        List.of("source", "sink", "gapMbps", "closesMbps", "remedy"),
                        2,
                        4,
                        lists.details().gap().stream().map(this::row).toList());
            case COUNTRIES ->
                shown(
                        List.of(
                                "country",
                                "domesticMbps",
                                "domesticShare",
                                "trombonedMbps",
                                "pairs",
                                "kmLost",
                                "msLost",
                                "demandMbps",
                                "demandShare"),
                        1,
                        9,
                        lists.details().countries().stream().map(this::row).toList());
        };
    }

    // Columns from the first number to the one before the end of them hold numbers.
    private Shown shown(List<String> columns, int firstNumber, int endOfNumbers, List<Line> rows) {
        List<Boolean> isNumber = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            isNumber.add(i >= firstNumber && i < endOfNumbers);
        }
        return new Shown(
                columns.stream()
                        .map(column -> texts.text("behind.column." + column))
                        .toList(),
                isNumber,
                rows,
                rows.size());
    }

    private Line row(TrombonedPair pair) {
        return new Line(
                network(pair.source()),
                List.of(
                        words().network(pair.source()),
                        words().network(pair.sink()),
                        number(pair.mbps()),
                        number(pair.rttMs()),
                        number(pair.kmLost()),
                        number(pair.msLost()),
                        words().countries(pair.countries()),
                        path(pair.pathOut()),
                        path(pair.pathBack())),
                pair(pair.source(), pair.sink()));
    }

    private Line row(GapPair pair) {
        Asn source = pair.source();
        String group = pair.group();
        return new Line(
                source != null ? network(source) : new Selection.Item(Kind.CONTENT_GROUP, group == null ? "" : group),
                List.of(
                        new RemedyWords(words()).source(pair),
                        words().network(pair.sink()),
                        number(pair.gapMbps()),
                        number(pair.closesMbps()),
                        new RemedyWords(words()).of(pair.remedy())),
                source == null ? Optional.empty() : pair(source, pair.sink()));
    }

    private Line row(ForeignCountry country) {
        return new Line(
                Selection.nothing(),
                List.of(
                        words().country(country.country()),
                        number(country.domesticMbps()),
                        share(country.domesticShare()),
                        number(country.trombonedMbps()),
                        number(country.pairs()),
                        number(country.kmLost()),
                        number(country.msLost()),
                        number(country.demandMbps()),
                        share(country.demandShare())),
                Optional.empty());
    }

    // Within one network nothing is handed over that could be explained.
    private static Optional<Pair> pair(Asn source, Asn sink) {
        return source.equals(sink) ? Optional.empty() : Optional.of(new Pair(source, sink));
    }

    private static Selection network(Asn asn) {
        return new Selection.Item(Kind.NETWORK, asn.toString());
    }

    private static String path(List<Asn> asns) {
        return String.join(" ", asns.stream().map(Asn::toString).toList());
    }

    private String share(OptionalDouble share) {
        return share.isPresent() ? number(share.getAsDouble() * PER_CENT) : "";
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    // As plain numbers, to be sorted and copied, with no more digits than mean something.
    private static String number(double value) {
        return FieldText.text(Math.rint(value * PER_CENT) / PER_CENT);
    }

    private PlanWords words() {
        return new PlanWords(lists.outcome().result().plan(), texts);
    }
}
