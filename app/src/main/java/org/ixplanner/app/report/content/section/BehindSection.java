package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.RemedyWords;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.detail.ForeignCountry;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.quality.FigureQuality;
import org.ixplanner.engine.study.quality.GradeShares;

/// What stands behind the figures of the scenario: what could still stay and what would bring it home, what passes
/// other countries, what the figures rest on.
public final class BehindSection {

    private static final int MOST_PAIRS = 8;
    private static final int MOST_COUNTRIES = 6;
    private static final List<Kpi> GRADED =
            List.of(Kpi.DEMAND, Kpi.L1, Kpi.X1, Kpi.L2, Kpi.TROMBONED, Kpi.RTT_MEDIAN, Kpi.SAVING, Kpi.PAID_ABROAD);

    private final Telling telling;
    private final Details details;

    private record Graded(Kpi kpi, GradeShares shares) {}

    /// @param telling what is told
    public BehindSection(Telling telling) {
        this.telling = telling;
        details = Details.of(telling.chosen().result());
    }

    /// The section.
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        gap(blocks);
        countries(blocks);
        grades(blocks);
        return Section.of("behind", telling.say("report.behind"), blocks);
    }

    private void gap(List<Block> blocks) {
        List<GapPair> pairs = RemedyWords.largest(details.gap(), MOST_PAIRS);
        double all = details.gap().stream().mapToDouble(GapPair::gapMbps).sum();
        if (pairs.isEmpty()) {
            blocks.add(telling.paragraph("report.gap.none", telling.chosen().name()));
            return;
        }
        blocks.add(telling.referring(
                "report.gap.text", List.of("gap"), telling.chosen().name(), telling.figure(all, Unit.MBPS)));
        RemedyWords remedies = new RemedyWords(words());
        blocks.add(new Grid(telling)
                .words(
                        telling.say("report.gap.from"),
                        2.4,
                        pairs.stream().map(remedies::source).toList())
                .words(
                        telling.say("report.detours.to"),
                        2.4,
                        pairs.stream().map(pair -> telling.network(pair.sink())).toList())
                .numbers(telling.say("report.gap.could"), Unit.MBPS, 1.1, numbers(pairs, GapPair::gapMbps))
                .numbers(telling.say("report.gap.closes"), Unit.MBPS, 1.1, numbers(pairs, GapPair::closesMbps))
                .words(
                        telling.say("report.gap.remedy"),
                        4,
                        pairs.stream().map(pair -> remedies.of(pair.remedy())).toList())
                .table(
                        "gap",
                        telling.say("report.gap.caption", telling.chosen().name()),
                        telling.say("report.gap.note")));
    }

    private void countries(List<Block> blocks) {
        List<ForeignCountry> countries = details.countries()
                .subList(0, Math.min(MOST_COUNTRIES, details.countries().size()));
        if (countries.isEmpty()) {
            return;
        }
        blocks.add(telling.referring("report.foreign.text", List.of("foreign")));
        blocks.add(new Grid(telling)
                .words(
                        telling.say("report.foreign.country"),
                        3,
                        countries.stream()
                                .map(country -> telling.country(country.country()))
                                .toList())
                .numbers(
                        telling.say("report.foreign.domestic"),
                        Unit.MBPS,
                        1.2,
                        numbers(countries, ForeignCountry::domesticMbps))
                .numbers(
                        telling.say("report.foreign.domesticShare"),
                        Unit.SHARE,
                        1.2,
                        countries.stream().map(ForeignCountry::domesticShare).toList())
                .numbers(
                        telling.say("report.foreign.demand"),
                        Unit.MBPS,
                        1.2,
                        numbers(countries, ForeignCountry::demandMbps))
                .numbers(
                        telling.say("report.foreign.demandShare"),
                        Unit.SHARE,
                        1.2,
                        countries.stream().map(ForeignCountry::demandShare).toList())
                .table(
                        "foreign",
                        telling.say("report.foreign.caption", telling.chosen().name()),
                        telling.say("report.foreign.note")));
    }

    private void grades(List<Block> blocks) {
        List<Graded> graded = new ArrayList<>();
        Outcome chosen = telling.chosen();
        for (Kpi kpi : GRADED) {
            Optional<FigureQuality> quality =
                    chosen.figure(kpi).value().isPresent() ? chosen.quality(kpi) : Optional.empty();
            quality.ifPresent(found -> graded.add(new Graded(kpi, found.shares())));
        }
        if (graded.isEmpty()) {
            return;
        }
        blocks.add(telling.referring("report.grades.text", List.of("grades")));
        Grid grid = new Grid(telling)
                .words(
                        telling.say("report.grades.figure"),
                        3,
                        graded.stream()
                                .map(each -> telling.figures().name(each.kpi))
                                .toList());
        for (Grade grade : Grade.values()) {
            grid.numbers(telling.word("grade", grade), Unit.SHARE, 1.2, numbers(graded, each -> each.shares.of(grade)));
        }
        blocks.add(grid.table(
                "grades", telling.say("report.grades.caption", chosen.name()), telling.say("report.grades.note")));
    }

    private static <T> List<OptionalDouble> numbers(List<T> items, ToDoubleFunction<T> number) {
        return items.stream()
                .map(item -> OptionalDouble.of(number.applyAsDouble(item)))
                .toList();
    }

    private PlanWords words() {
        return new PlanWords(telling.chosen().result().plan(), telling.texts());
    }
}
