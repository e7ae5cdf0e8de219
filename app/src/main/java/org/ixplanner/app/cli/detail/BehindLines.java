package org.ixplanner.app.cli.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.RemedyWords;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.detail.ForeignCountry;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.detail.TrombonedPair;
import org.ixplanner.engine.study.doubt.Doubt;
import org.ixplanner.engine.study.doubt.Headlines;
import org.ixplanner.engine.study.quality.GradeShares;

/// What stands behind the figures, for the terminal: how firm they are, and the most of each list.
///
/// @param study whose figures
/// @param behind what stands behind them
/// @param texts the words
public record BehindLines(Study study, Behind behind, Texts texts) {

    private static final int MOST = 5;
    private static final List<Kpi> GRADED = List.of(Kpi.L1, Kpi.RTT_MEDIAN, Kpi.SAVING);
    private static final String INDENT = "  ";

    /// The lines.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Behind.Scenario shown = shown();
        PlanWords words = new PlanWords(shown.outcome().result().plan(), texts);
        lines.add("");
        lines.add(words.say("cli.study.details", shown.outcome().name()));
        grades(lines, shown, words);
        Details details = shown.details();
        tromboned(lines, details, words);
        gap(lines, details, words);
        countries(lines, details, words);
        for (Behind.Scenario scenario : behind.scenarios()) {
            doubt(lines, scenario, words);
        }
        return lines;
    }

    // The lists of all scenarios would bury the figures; JSON has them.
    private Behind.Scenario shown() {
        String featured = study.featured().id();
        return behind.scenarios().stream()
                .filter(scenario -> scenario.outcome().id().equals(featured))
                .findFirst()
                .orElseGet(() -> behind.scenarios().getFirst());
    }

    private void grades(List<String> lines, Behind.Scenario shown, PlanWords words) {
        lines.add(words.say("cli.study.grades"));
        for (Kpi kpi : GRADED) {
            shown.outcome().quality(kpi).ifPresent(quality -> {
                GradeShares shares = quality.shares();
                lines.add(INDENT
                        + words.say(
                                "cli.study.grade",
                                figures().name(kpi),
                                share(words, shares, Grade.MEASURED),
                                share(words, shares, Grade.PUBLISHED),
                                share(words, shares, Grade.ESTIMATE),
                                share(words, shares, Grade.DEFAULT)));
            });
        }
    }

    private static String share(PlanWords words, GradeShares shares, Grade grade) {
        return words.share(OptionalDouble.of(shares.of(grade)));
    }

    private static void tromboned(List<String> lines, Details details, PlanWords words) {
        List<TrombonedPair> pairs = details.tromboned();
        if (!pairs.isEmpty()) {
            lines.add(words.say("cli.study.tromboned"));
            for (TrombonedPair pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
                lines.add(INDENT
                        + words.say(
                                "cli.study.trombonedLine",
                                words.network(pair.source()),
                                words.network(pair.sink()),
                                words.rate(pair.mbps()),
                                words.ms(pair.rttMs()),
                                words.km(pair.kmLost().orElse(Double.NaN)),
                                words.ms(pair.msLost()),
                                words.countries(pair.countries())));
            }
        }
    }

    private static void gap(List<String> lines, Details details, PlanWords words) {
        List<GapPair> pairs = details.gap();
        if (!pairs.isEmpty()) {
            RemedyWords remedies = new RemedyWords(words);
            double total = pairs.stream().mapToDouble(GapPair::gapMbps).sum();
            lines.add(words.say("cli.study.gap", words.rate(total)));
            for (GapPair pair : RemedyWords.largest(pairs, MOST)) {
                lines.add(INDENT
                        + words.say(
                                "cli.study.gapLine",
                                remedies.source(pair),
                                words.network(pair.sink()),
                                words.rate(pair.gapMbps()),
                                remedies.of(pair.remedy()),
                                words.rate(pair.closesMbps())));
            }
        }
    }

    private static void countries(List<String> lines, Details details, PlanWords words) {
        List<ForeignCountry> countries = details.countries();
        if (!countries.isEmpty()) {
            lines.add(words.say("cli.study.countries"));
            for (ForeignCountry country : countries.subList(0, Math.min(MOST, countries.size()))) {
                lines.add(INDENT
                        + words.say(
                                "cli.study.countryLine",
                                words.country(country.country()),
                                words.rate(country.domesticMbps()),
                                words.share(country.domesticShare()),
                                words.rate(country.demandMbps()),
                                words.share(country.demandShare())));
            }
        }
    }

    private void doubt(List<String> lines, Behind.Scenario scenario, PlanWords words) {
        Doubt doubt = scenario.doubt();
        String name = scenario.outcome().name();
        doubt.without()
                .ifPresent(without -> lines.add(words.say(
                        "cli.study.unconfirmed",
                        doubt.unconfirmed(),
                        name,
                        headlines(without, Headlines.KPIS, words))));
        List<Kpi> tied = List.of(Kpi.L2, Kpi.SAVING);
        doubt.bestTies()
                .ifPresent(best -> lines.add(words.say(
                        "cli.study.ties",
                        doubt.pairsByTieBreak(),
                        name,
                        headlines(best, tied, words),
                        headlines(doubt.worstTies().orElseThrow(), tied, words))));
    }

    private String headlines(Headlines headlines, List<Kpi> kpis, PlanWords words) {
        return String.join(
                ", ",
                kpis.stream()
                        .map(kpi -> words.say(
                                "cli.study.headline",
                                figures().name(kpi),
                                figures().value(kpi, headlines.figure(kpi))))
                        .toList());
    }

    private Figures figures() {
        return new Figures(texts, study.plan().header().currency());
    }
}
