package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.KeyFigure;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.text.Names;
import org.ixplanner.engine.plan.Basis;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.text.Message;

/// What a reader who reads nothing else should know.
public final class SummarySection {

    /// Its id.
    public static final String ID = "summary";

    private static final List<Kpi> KEY =
            List.of(Kpi.L1, Kpi.L1_CEILING, Kpi.EXCHANGE, Kpi.RTT_MEAN, Kpi.SAVING, Kpi.PAID_ABROAD);
    // Less is rounding.
    private static final double NOTICEABLE = 0.0005;

    private final Telling telling;

    /// @param telling what is told
    public SummarySection(Telling telling) {
        this.telling = telling;
    }

    /// The section.
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(what());
        List<KeyFigure> key = keyFigures();
        if (!key.isEmpty()) {
            blocks.add(new Block.KeyFigures(key));
        }
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            blocks.add(Block.Bullets.of(findings));
        }
        blocks.add(basis());
        return Section.of(ID, telling.say("report.summary"), blocks);
    }

    private Block.Paragraph what() {
        int networks = NetworkFigures.home(telling.plan()).size();
        String demand = value(telling.chosen(), Kpi.DEMAND);
        return telling.isCompared()
                ? telling.paragraph(
                        "report.summary.what",
                        telling.country(),
                        networks,
                        demand,
                        telling.chosen().name(),
                        telling.before().name())
                : telling.paragraph("report.summary.what.single", telling.country(), networks, demand);
    }

    private List<KeyFigure> keyFigures() {
        return KEY.stream()
                .filter(kpi -> telling.chosen().figure(kpi).value().isPresent())
                .filter(kpi -> telling.isCompared() || kpi != Kpi.SAVING)
                .map(this::keyFigure)
                .toList();
    }

    private KeyFigure keyFigure(Kpi kpi) {
        boolean moves = telling.isCompared() && kpi != Kpi.SAVING && kpi != Kpi.L1_CEILING;
        String before = value(telling.before(), kpi);
        String change = telling.figures()
                .change(kpi, telling.before().figure(kpi), telling.chosen().figure(kpi));
        return new KeyFigure(
                telling.figures().name(kpi),
                value(telling.chosen(), kpi),
                "",
                moves ? telling.say("report.summary.change", before, change) : "",
                telling.figures().meaning(kpi));
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (telling.isCompared()) {
            moved("report.summary.local.", Kpi.L1).ifPresent(findings::add);
            moved("report.summary.delay.", Kpi.RTT_MEAN).ifPresent(findings::add);
            findings.add(saving());
            moved("report.summary.abroad.", Kpi.PAID_ABROAD).ifPresent(findings::add);
        }
        caution("report.summary.congested", Kpi.CONGESTED).ifPresent(findings::add);
        caution("report.summary.unserved", Kpi.UNSERVED).ifPresent(findings::add);
        best().ifPresent(findings::add);
        findings.addAll(verdict());
        return findings;
    }

    // With the years comes the verdict; without them, why there is none.
    private List<String> verdict() {
        if (telling.years().isPresent()) {
            Verdict verdict = telling.years().get().verdict();
            return List.of(telling.say(
                    "report.summary.verdict",
                    new Names(telling.texts()).verdict(verdict.kind()),
                    verdict.reasons().getFirst().text()));
        }
        Message refused = telling.chosen().figure(Kpi.VERDICT).refusal();
        return refused == null ? List.of() : List.of(telling.say("report.summary.noVerdict", refused));
    }

    private Optional<String> moved(String key, Kpi kpi) {
        OptionalDouble before = telling.before().figure(kpi).value();
        OptionalDouble after = telling.chosen().figure(kpi).value();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        double from = before.getAsDouble();
        double to = after.getAsDouble();
        String direction = Math.abs(to - from) <= NOTICEABLE * Math.abs(from) ? "same" : to > from ? "rises" : "falls";
        return Optional.of(telling.say(
                key + direction,
                value(telling.before(), kpi),
                value(telling.chosen(), kpi),
                telling.chosen().name(),
                telling.before().name()));
    }

    private String saving() {
        OptionalDouble saving = telling.chosen().figure(Kpi.SAVING).value();
        Message why = telling.chosen().figure(Kpi.SAVING).refusal();
        if (saving.isEmpty()) {
            return telling.say("report.summary.saving.none", why == null ? "" : why);
        }
        String amount = telling.figure(Math.abs(saving.getAsDouble()), Unit.MONEY_PER_MONTH);
        return telling.say(
                saving.getAsDouble() < 0 ? "report.summary.saving.cost" : "report.summary.saving.gain", amount);
    }

    // What is told only where it is more than next to nothing.
    private Optional<String> caution(String key, Kpi kpi) {
        double part = telling.chosen().figure(kpi).value().orElse(0);
        double demand = telling.chosen().figure(Kpi.DEMAND).value().orElse(0);
        return part <= NOTICEABLE * demand
                ? Optional.empty()
                : Optional.of(
                        telling.say(key, value(telling.chosen(), kpi), telling.figure(part / demand, Unit.SHARE)));
    }

    private Optional<String> best() {
        return telling.outcomes().stream()
                .filter(outcome -> outcome.figure(Kpi.L1).value().isPresent())
                .max(Comparator.comparingDouble(
                        outcome -> outcome.figure(Kpi.L1).value().orElse(0)))
                .filter(best -> !best.id().equals(telling.chosen().id()))
                .map(best -> telling.say("report.summary.best", best.name(), value(best, Kpi.L1)));
    }

    private Block.Paragraph basis() {
        Basis basis = Basis.of(telling.plan());
        return telling.paragraph(
                2 * basis.estimated() > basis.stated() ? "report.summary.basis.indicative" : "report.summary.basis",
                basis.stated(),
                basis.count(Grade.MEASURED),
                basis.count(Grade.PUBLISHED),
                basis.estimated());
    }

    private String value(Outcome outcome, Kpi kpi) {
        return telling.figures().value(kpi, outcome.figure(kpi));
    }
}
