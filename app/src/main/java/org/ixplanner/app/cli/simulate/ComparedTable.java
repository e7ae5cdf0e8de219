package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// Two scenarios of a study for the terminal: their figures side by side, how far the second is from the first, what
/// the figures mean.
///
/// @param study of these two scenarios
/// @param from the first
/// @param to the second
/// @param texts the words
record ComparedTable(Study study, Outcome from, Outcome to, Texts texts) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(Message.of(
                "cli.study.title",
                study.plan().header().name(),
                study.baseline().name())));
        lines.add("");
        lines.addAll(table().lines());
        lines.addAll(new StudyFootnotes(study, texts).lines());
        return lines;
    }

    private TextTable table() {
        Figures figures = new Figures(texts, study.plan().header().currency());
        List<TextTable.Row> rows = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            Figure one = from.figure(kpi);
            Figure other = to.figure(kpi);
            if (one.value().isPresent() || other.value().isPresent()) {
                List<String> row =
                        List.of(figures.value(kpi, one), figures.value(kpi, other), figures.change(kpi, one, other));
                rows.add(new TextTable.Row(figures.name(kpi), row));
            }
        }
        return new TextTable(List.of(from.name(), to.name(), texts.text("cli.study.change")), rows);
    }
}
