package org.ixplanner.app.report.content.section;

import java.util.List;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Assumptions.Held;

/// Numbers of the method that nobody measured here.
public final class AssumptionsSection {

    private final Telling telling;

    /// @param telling what is told
    public AssumptionsSection(Telling telling) {
        this.telling = telling;
    }

    /// The section.
    public Section section() {
        List<Held> held = Assumptions.of(telling.plan()).all();
        long own = held.stream().filter(one -> !one.isDefault()).count();
        Numbers numbers = telling.numbers();
        return Section.of(
                "assumptions",
                telling.say("report.assumptions"),
                List.of(
                        telling.paragraph("report.assumptions.text", held.size(), own),
                        new Grid(telling)
                                .words(
                                        telling.say("report.column.assumption"),
                                        3.2,
                                        held.stream()
                                                .map(one -> telling.say("assumption."
                                                        + one.known().id()))
                                                .toList())
                                .words(
                                        telling.say("report.column.value"),
                                        1,
                                        held.stream()
                                                .map(one -> numbers.plain(one.value()))
                                                .toList())
                                .words(
                                        telling.say("report.column.range"),
                                        1.5,
                                        held.stream().map(this::range).toList())
                                .words(
                                        telling.say("report.column.unit"),
                                        1.5,
                                        held.stream()
                                                .map(one -> one.known().unit())
                                                .toList())
                                .words(
                                        telling.say("report.column.sources"),
                                        4.8,
                                        held.stream().map(this::source).toList())
                                .table(
                                        "assumptionTable",
                                        telling.say("report.assumptions.caption"),
                                        telling.say("report.assumptions.note"))));
    }

    private String range(Held held) {
        return held.low() == held.high()
                ? telling.say("figure.none")
                : telling.say(
                        "report.range",
                        telling.numbers().plain(held.low()),
                        telling.numbers().plain(held.high()));
    }

    private String source(Held held) {
        String id = held.known().id();
        return held.isDefault()
                ? telling.say("report.assumptions.default", telling.say("assumption." + id + ".source"))
                : telling.say("report.assumptions.own", telling.sources().of(telling.plan(), Kind.ASSUMPTION, id));
    }
}
