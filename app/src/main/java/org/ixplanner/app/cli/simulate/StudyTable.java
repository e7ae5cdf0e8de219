package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.cli.detail.Behind;
import org.ixplanner.app.cli.detail.BehindLines;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// A study for the terminal: the figures of all scenarios, what they mean, why some are missing, what to know.
///
/// @param study what was simulated
/// @param behind what stands behind its figures
/// @param texts the words
public record StudyTable(Study study, Behind behind, Texts texts) {

    /// The lines.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "cli.study.title",
                study.plan().header().name(),
                study.baseline().name()));
        lines.add("");
        lines.addAll(table().lines());
        lines.addAll(new StudyFootnotes(study, texts).lines());
        lines.addAll(new BehindLines(study, behind, texts).lines());
        return lines;
    }

    private TextTable table() {
        List<String> headings = study.outcomes().stream().map(Outcome::name).toList();
        List<TextTable.Row> rows = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            List<Figure> figures = study.outcomes().stream()
                    .map(outcome -> outcome.figure(kpi))
                    .toList();
            if (figures.stream().anyMatch(figure -> figure.value().isPresent())) {
                rows.add(new TextTable.Row(
                        figures().name(kpi),
                        figures.stream()
                                .map(figure -> figures().value(kpi, figure))
                                .toList()));
            }
        }
        return new TextTable(headings, rows);
    }

    private Figures figures() {
        return new Figures(texts, study.plan().header().currency());
    }

    private String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }
}
