package org.ixplanner.app.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// Every figure of the baseline, of the scenario that is looked at and of the one beside it.
public final class CompareViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(Comparison.NONE);

    /// Figures side by side.
    ///
    /// @param columns headings: the figure, then the scenarios, then the change between the last two
    /// @param rows the figures in the order in which they are printed
    public record Comparison(List<String> columns, List<Line> rows) {

        /// Nothing to compare.
        public static final Comparison NONE = new Comparison(List.of(), List.of());

        /// Keeps its own copies of the lists.
        public Comparison {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A figure.
    ///
    /// @param key which, as in JSON
    /// @param cells its name, then its values
    /// @param meaning its definition, and why it is refused where it is
    public record Line(String key, List<String> cells, String meaning) {

        /// Keeps its own copy of the list.
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// @param workspace whose scenarios are compared
    /// @param texts the words
    public CompareViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.outlookProperty().addListener(change -> tell());
        workspace.choiceProperty().addListener(change -> tell());
        tell();
    }

    /// The figures.
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    private void tell() {
        Optional<Study> study = workspace.study();
        Optional<Outcome> shown = workspace.outcome();
        comparison.set(
                study.isPresent() && shown.isPresent()
                        ? compare(study.get(), shown.get(), workspace.compared())
                        : Comparison.NONE);
    }

    private Comparison compare(Study study, Outcome shown, Optional<Outcome> compared) {
        List<Outcome> outcomes = new ArrayList<>(List.of(study.baseline()));
        if (!shown.id().equals(study.baseline().id())) {
            outcomes.add(shown);
        }
        compared.filter(it -> !it.id().equals(study.baseline().id())).ifPresent(outcomes::add);
        // What is chosen beside it comes first where it is the baseline: the change is from left to right.
        Outcome from = outcomes.size() > 1 ? outcomes.get(outcomes.size() - 2) : outcomes.getFirst();
        Outcome to = outcomes.getLast();
        List<String> columns = new ArrayList<>(List.of(texts.text("compare.figure")));
        for (Outcome outcome : outcomes) {
            columns.add(
                    outcome.id().equals(study.baseline().id())
                            ? texts.format(Message.of("scenario.baseline", outcome.name()))
                            : outcome.name());
        }
        if (outcomes.size() > 1) {
            columns.add(texts.format(Message.of("compare.change", to.name(), from.name())));
        }
        Figures figures = new Figures(texts, study.plan().header().currency());
        List<Line> rows = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            rows.add(line(kpi, outcomes, from, to, figures));
        }
        return new Comparison(columns, rows);
    }

    private Line line(Kpi kpi, List<Outcome> outcomes, Outcome from, Outcome to, Figures figures) {
        List<String> cells = new ArrayList<>(List.of(figures.name(kpi)));
        StringBuilder meaning = new StringBuilder(figures.meaning(kpi)).append('.');
        for (Outcome outcome : outcomes) {
            cells.add(figures.value(kpi, outcome.figure(kpi)));
            Message refusal = outcome.figure(kpi).refusal();
            if (refusal != null) {
                meaning.append('\n')
                        .append(outcome.name())
                        .append(": ")
                        .append(texts.format(refusal))
                        .append('.');
            }
        }
        if (outcomes.size() > 1) {
            cells.add(figures.change(kpi, from.figure(kpi), to.figure(kpi)));
        }
        return new Line(kpi.key(), cells, meaning.toString());
    }
}
