package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;

/// All scenarios side by side.
public final class ScenariosSection {

    private static final List<Kpi> PARTS = List.of(Kpi.LOCAL, Kpi.REGIONAL, Kpi.INTERNATIONAL, Kpi.UNSERVED);

    private final Telling telling;
    private final List<Outcome> outcomes;

    /// @param telling what is told
    public ScenariosSection(Telling telling) {
        this.telling = telling;
        outcomes = telling.outcomes();
    }

    /// The section.
    public Section section() {
        return new Section(
                "scenarios",
                telling.say("report.scenarios"),
                descriptions(),
                List.of(
                        subject("volumes", volumes()),
                        subject(
                                "shares",
                                List.of(
                                        telling.referring("report.intro.shares", List.of("shareTable")),
                                        table(
                                                "shareTable",
                                                "shares",
                                                Kpi.L1,
                                                Kpi.L1_NET,
                                                Kpi.L1_CEILING,
                                                Kpi.L2,
                                                Kpi.L2_WEIGHTED,
                                                Kpi.X1))),
                        subject("times", times()),
                        subject("money", money())));
    }

    private Section subject(String name, List<Block> blocks) {
        return Section.of("scenarios." + name, telling.say("report.scenarios." + name), blocks);
    }

    private List<Block> descriptions() {
        List<List<Inline>> items = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String description = telling.plan()
                    .scenarios()
                    .find(outcome.id())
                    .map(Scenario::description)
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> telling.say("report.scenarios.plain"));
            items.add(List.of(new Inline.Strong(outcome.name()), new Inline.Plain(": " + description)));
        }
        return List.of(
                telling.paragraph(
                        "report.scenarios.text",
                        outcomes.size(),
                        telling.before().name()),
                new Block.Bullets(items));
    }

    private List<Block> volumes() {
        return List.of(
                telling.referring("report.intro.volumes", List.of("volumeChart", "volumeTable", "wayTable")),
                volumeChart(),
                table("volumeTable", "volumes", Kpi.DEMAND, Kpi.LOCAL, Kpi.REGIONAL, Kpi.INTERNATIONAL, Kpi.UNSERVED),
                table("wayTable", "ways", Kpi.ON_NET, Kpi.TROMBONED, Kpi.EXCHANGE, Kpi.FILL, Kpi.CONGESTED));
    }

    private Block volumeChart() {
        List<Kpi> parts = PARTS.stream()
                .filter(kpi -> outcomes.stream()
                        .anyMatch(outcome -> outcome.figure(kpi).value().orElse(0) > 0))
                .toList();
        Scale scale = scale(Kpi.DEMAND);
        List<Chart.Series> series = parts.stream()
                .map(kpi -> new Chart.Series(telling.figures().name(kpi), meaning(kpi)))
                .toList();
        List<Chart.Row> rows = outcomes.stream()
                .map(outcome -> new Chart.Row(
                        outcome.name(),
                        parts.stream().map(kpi -> value(outcome, kpi, scale)).toList(),
                        told(outcome, Kpi.DEMAND, scale)))
                .toList();
        return chart("volumeChart", scale, Chart.Form.STACKED, series, rows);
    }

    private static Meaning meaning(Kpi part) {
        return switch (part) {
            case LOCAL -> Meaning.LOCAL;
            case REGIONAL -> Meaning.REGIONAL;
            case INTERNATIONAL -> Meaning.INTERNATIONAL;
            default -> Meaning.UNSERVED;
        };
    }

    private List<Block> times() {
        List<Block> blocks = new ArrayList<>();
        List<Kpi> kpis = List.of(Kpi.RTT_MEAN, Kpi.RTT_MEDIAN, Kpi.RTT_P95, Kpi.RTT_CONTENT);
        if (telling.isCompared()) {
            Scale scale = scale(Kpi.RTT_MEAN);
            blocks.add(telling.referring(
                    "report.intro.times",
                    List.of("timeChart", "timeTable"),
                    telling.before().name(),
                    telling.chosen().name()));
            List<Chart.Series> series = List.of(
                    new Chart.Series(telling.before().name(), Meaning.BEFORE),
                    new Chart.Series(telling.chosen().name(), Meaning.CHOSEN));
            List<Chart.Row> rows = kpis.stream()
                    .map(kpi -> new Chart.Row(
                            telling.figures().name(kpi),
                            List.of(value(telling.before(), kpi, scale), value(telling.chosen(), kpi, scale)),
                            ""))
                    .toList();
            blocks.add(chart("timeChart", scale, Chart.Form.DUMBBELL, series, rows));
        }
        blocks.add(table("timeTable", "times", kpis.toArray(Kpi[]::new)));
        return blocks;
    }

    private List<Block> money() {
        Scale scale = scale(Kpi.PAID_ABROAD);
        List<Chart.Row> rows = outcomes.stream()
                .map(outcome -> new Chart.Row(outcome.name(), List.of(value(outcome, Kpi.PAID_ABROAD, scale)), ""))
                .toList();
        List<Chart.Series> series =
                List.of(new Chart.Series(telling.figures().name(Kpi.PAID_ABROAD), Meaning.INTERNATIONAL));
        return List.of(
                telling.referring("report.intro.money", List.of("abroadChart", "moneyTable", "flowOfMoneyTable")),
                chart("abroadChart", scale, Chart.Form.GROUPED, series, rows),
                table("moneyTable", "money", Kpi.SAVING, Kpi.SAVING_GROSS, Kpi.SELLER_LOSS, Kpi.SAVING_RENEGOTIATED),
                table("flowOfMoneyTable", "payments", Kpi.PAID_ABROAD, Kpi.OPERATOR_SURPLUS));
    }

    private Block chart(String id, Scale scale, Chart.Form form, List<Chart.Series> series, List<Chart.Row> rows) {
        String title = telling.say("report." + id);
        String axis = telling.say("report." + id + ".axis", scale.unit());
        return telling.figure(id, telling.say("report." + id + ".caption"), new Chart(title, axis, form, series, rows));
    }

    private Block table(String id, String name, Kpi... kpis) {
        Grid grid = new Grid(telling)
                .words(
                        telling.say("report.column.scenario"),
                        3.5,
                        outcomes.stream().map(Outcome::name).toList());
        List<String> meanings = new ArrayList<>();
        for (Kpi kpi : kpis) {
            List<OptionalDouble> alike = Stream.of(kpis)
                    .filter(other -> other.unit() == kpi.unit())
                    .flatMap(other -> values(other).stream())
                    .toList();
            grid.numbers(telling.figures().name(kpi), kpi.unit(), grid.scale(kpi.unit(), alike), 1.8, values(kpi));
            meanings.add(telling.say(
                    "report.meaning",
                    telling.figures().name(kpi),
                    telling.figures().meaning(kpi)));
        }
        return grid.table(id, telling.say("report." + name + ".caption"), String.join(" ", meanings));
    }

    private List<OptionalDouble> values(Kpi kpi) {
        return outcomes.stream().map(outcome -> outcome.figure(kpi).value()).toList();
    }

    private Scale scale(Kpi kpi) {
        return telling.numbers().scale(Telling.largest(values(kpi)), kpi.unit(), telling.currency());
    }

    private Optional<Chart.Value> value(Outcome outcome, Kpi kpi, Scale scale) {
        OptionalDouble value = outcome.figure(kpi).value();
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart.Value(value.getAsDouble() * scale.factor(), told(outcome, kpi, scale)));
    }

    private String told(Outcome outcome, Kpi kpi, Scale scale) {
        OptionalDouble value = outcome.figure(kpi).value();
        return value.isEmpty() ? "" : telling.numbers().in(value.getAsDouble(), scale);
    }
}
