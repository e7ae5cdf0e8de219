package org.ixplanner.app.desktop.planmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.mapsheet.MapSubject;
import org.ixplanner.app.mapsheet.PlanSheets;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.LatestTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;

/// What is on the map, the way that is explained among it, and what is picked there.
public final class PlanMapViewModel {

    private final WorkspaceViewModel workspace;
    private final BehindViewModel behind;
    private final Texts texts;
    private final PlanSheets sheets;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty picked = new SimpleStringProperty("");
    private Optional<Shown> withoutRoute = Optional.empty();
    private boolean isFollowing;

    /// A map to show.
    ///
    /// @param sheet what is on it
    /// @param plan that it is of, with the levers of the scenario pulled
    /// @param outcome whose traffic is on it; empty for none
    public record Shown(Sheet sheet, Plan plan, Optional<Outcome> outcome) {

        private Shown with(MapLayer layer) {
            return new Shown(sheet.with(layer), plan, outcome);
        }
    }

    /// @param workspace whose plan is shown
    /// @param behind which way is explained
    /// @param texts the words
    /// @param runner makes the layers beside the window
    public PlanMapViewModel(WorkspaceViewModel workspace, BehindViewModel behind, Texts texts, TaskRunner runner) {
        this.workspace = workspace;
        this.behind = behind;
        this.texts = texts;
        sheets = new PlanSheets(texts);
        task = new LatestTask(runner);
        workspace.openProperty().addListener(change -> {
            // What follows from an edit comes with its simulation; without one the map shows the plan alone.
            if (!workspace.liveProperty().get()
                    || workspace.outlookProperty().get().isEmpty()) {
                make();
            }
        });
        workspace.outlookProperty().addListener(change -> make());
        workspace.choiceProperty().addListener(change -> make());
        workspace.selectionProperty().addListener(change -> follow());
        behind.onMapProperty().addListener(change -> compose());
        picked.addListener((property, old, now) -> pick(now));
    }

    /// The map; empty if no plan is open.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is picked, by its subject on the map; empty for nothing.
    public StringProperty pickedProperty() {
        return picked;
    }

    /// The card of things that are pointed at.
    public Optional<MapCard> card(List<String> subjects) {
        return shown.get().flatMap(it -> new MapCards(it.plan(), it.outcome(), texts).card(subjects));
    }

    private void make() {
        Optional<Plan> plan = workspace.plan();
        if (plan.isEmpty()) {
            withoutRoute = Optional.empty();
            compose();
            return;
        }
        Optional<Outcome> outcome = workspace
                .outlookProperty()
                .get()
                .filter(seen -> workspace.liveProperty().get() || seen.isOf(plan.get()))
                .flatMap(Outlook::study)
                .flatMap(study -> workspace.outcome());
        Optional<Study> study = outcome.flatMap(it -> workspace.study());
        task.submit(Job.quiet(Message.of("task.paint"), progress -> sheet(plan.get(), outcome, study), made -> {
            if (workspace.plan().isPresent()) {
                withoutRoute = Optional.of(made);
                compose();
                follow();
            }
        }));
    }

    // A way of another state than the map's is not on it: its own comes in a moment.
    private void compose() {
        shown.set(withoutRoute.map(map -> behind.onMapProperty()
                .get()
                .filter(way -> way.isOf(map.outcome()))
                .map(way -> map.with(way.route().layer()))
                .orElse(map)));
    }

    private Shown sheet(Plan plan, Optional<Outcome> outcome, Optional<Study> study) {
        Plan enacted = outcome.map(it -> it.result().plan()).orElse(plan);
        // As wide as on the baseline's map, so that scenarios can be compared.
        double widest = study.map(it -> sheets.widestMbps(it.baseline())).orElse(0.0);
        return new Shown(sheets.live(enacted, outcome, widest), enacted, outcome);
    }

    private void follow() {
        isFollowing = true;
        picked.set(subject(workspace.selectionProperty().get()));
        isFollowing = false;
    }

    private String subject(Selection selection) {
        if (!(selection instanceof Selection.Item(Kind kind, String key))) {
            return "";
        }
        Optional<Span> span = kind == Kind.SPAN
                ? workspace.plan().flatMap(plan -> plan.spans().find(key))
                : Optional.empty();
        return span.map(PlanMapViewModel::link).orElseGet(() -> new MapSubject.Item(kind, key).text());
    }

    private static String link(Span span) {
        boolean inOrder = span.start().compareTo(span.end()) <= 0;
        return new MapSubject.Link(inOrder ? span.start() : span.end(), inOrder ? span.end() : span.start()).text();
    }

    private void pick(String text) {
        if (!isFollowing) {
            workspace
                    .selectionProperty()
                    .set(MapSubject.parse(text).flatMap(this::selection).orElse(Selection.nothing()));
        }
    }

    // Of several spans between two nodes the first; a second click would choose the same.
    private Optional<Selection> selection(MapSubject subject) {
        return switch (subject) {
            case MapSubject.Item(Kind kind, String key) -> Optional.of(new Selection.Item(kind, key));
            case MapSubject.Link link ->
                workspace.plan().flatMap(plan -> plan.spans().stream()
                        .filter(span -> Objects.equals(link(span), link.text()))
                        .findFirst()
                        .map(Selection::of));
        };
    }
}
