package org.ixplanner.app.desktop.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;

/// What the checks find, the worst first.
public final class ProblemsViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<Problem> problemsView = FXCollections.unmodifiableObservableList(problems);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /// A finding as it is told.
    ///
    /// @param severity how bad it is
    /// @param grade that in a word
    /// @param where the name of what it concerns
    /// @param what what is wrong, and what to do
    /// @param subject what it concerns
    /// @param field within that; empty for the whole of it
    public record Problem(
            Severity severity, String grade, String where, String what, Selection subject, String field) {}

    /// @param workspace whose findings are told
    /// @param texts the words
    public ProblemsViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.outlookProperty().addListener(change -> tell());
        tell();
    }

    /// The problems.
    public ObservableList<Problem> problems() {
        return problemsView;
    }

    /// How many there are, or that there are none.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Selects what a problem concerns.
    public void select(Problem problem) {
        if (!(problem.subject() instanceof Selection.Nothing)) {
            workspace.selectionProperty().set(problem.subject());
        }
    }

    private void tell() {
        Optional<Outlook> outlook = workspace.outlookProperty().get();
        if (outlook.isEmpty()) {
            problems.clear();
            summary.set(texts.text("problem.noPlan"));
            return;
        }
        Outlook seen = outlook.get();
        List<Problem> told = seen.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> problem(seen.plan(), finding))
                .toList();
        if (!told.equals(problems)) {
            problems.setAll(told);
        }
        summary.set(
                told.isEmpty()
                        ? texts.text("problem.none")
                        : texts.format(Message.of(
                                "problem.all",
                                seen.count(Severity.ERROR),
                                seen.count(Severity.WARNING),
                                seen.count(Severity.NOTE))));
    }

    private Problem problem(Plan plan, Finding finding) {
        Selection subject = Selection.at(plan, finding.subject());
        return new Problem(
                finding.severity(),
                new Names(texts).severity(finding.severity()),
                where(plan, subject, finding),
                texts.format(Message.of("problem.line", finding.message(), finding.hint())),
                subject,
                Selection.within(finding.subject()));
    }

    private String where(Plan plan, Selection subject, Finding finding) {
        return switch (subject) {
            case Selection.Item item ->
                item.in(plan)
                        .map(it -> new Names(texts).kind(it.kind()) + " " + it.label())
                        .orElse(finding.subject().toString());
            case Selection.Header() -> texts.text("explorer.header");
            case Selection.Nothing() -> finding.subject().toString();
        };
    }
}
