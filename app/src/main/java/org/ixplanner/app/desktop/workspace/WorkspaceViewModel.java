package org.ixplanner.app.desktop.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.LatestTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// What the whole window is about. Gestures become edits of the session's plan; what follows from the plan is computed
/// beside the window, the newest plan first; every panel follows by listening here.
public final class WorkspaceViewModel {

    // Long enough for the next keystroke to come first.
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final PlanSession session;
    private final PlanStudies studies;
    private final TaskRunner runner;
    private final LatestTask looking;
    private final LatestTask surveying;
    private final ReadOnlyObjectWrapper<Optional<OpenPlan>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outlook>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ScenarioChoice> choice = new SimpleObjectProperty<>(new ScenarioChoice("", ""));
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.nothing());
    private final BooleanProperty live = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper opening = new ReadOnlyIntegerWrapper();

    /// @param session whose plan the window shows
    /// @param studies checks and simulates it
    /// @param runner runs that beside the window
    public WorkspaceViewModel(PlanSession session, PlanStudies studies, TaskRunner runner) {
        this.session = session;
        this.studies = studies;
        this.runner = runner;
        looking = new LatestTask(runner);
        surveying = new LatestTask(runner);
        session.listen(this::planChanged);
        choice.addListener(change -> scenarioChanged());
        live.addListener(change -> liveChanged());
    }

    /// The plan that is open; empty for none.
    public ReadOnlyObjectProperty<Optional<OpenPlan>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Changes whenever another plan is opened or the plan is closed, never by an edit.
    public ReadOnlyIntegerProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// What follows from a plan: that which is open if [#freshProperty] says so, else an earlier state of it.
    public ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// All scenarios of the plan; comes a moment after the scenario that is shown.
    public ReadOnlyObjectProperty<Optional<Outlook>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /// Whether the outlook is that of the plan as it is now.
    public ReadOnlyBooleanProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    /// Whether an outlook is being computed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Which scenario is looked at.
    public ObjectProperty<ScenarioChoice> choiceProperty() {
        return choice;
    }

    /// What is selected.
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /// Whether every edit is simulated at once.
    public BooleanProperty liveProperty() {
        return live;
    }

    /// The plan; empty if none is open.
    public Optional<Plan> plan() {
        return open.get().map(OpenPlan::plan);
    }

    /// The outcome of the scenario that is looked at.
    public Optional<Outcome> outcome() {
        return study().flatMap(study -> outcome(study, choice.get().shown()));
    }

    /// The outcome of the scenario beside it.
    public Optional<Outcome> compared() {
        String id = choice.get().compared();
        return id.isEmpty() ? Optional.empty() : study().flatMap(study -> outcome(study, id));
    }

    /// The newest study there is.
    public Optional<Study> study() {
        return outlook.get().flatMap(Outlook::study);
    }

    /// Changes the plan.
    public void apply(PlanEdit edit) {
        session.apply(edit);
    }

    /// Takes the last edit back.
    public void undo() {
        session.undo();
    }

    /// Does again what was taken back last.
    public void redo() {
        session.redo();
    }

    /// Shows another scenario.
    public void show(String scenario) {
        choose(now -> new ScenarioChoice(scenario, now.compared().equals(scenario) ? "" : now.compared()));
    }

    /// Shows a scenario beside it; none for an empty id.
    public void compareWith(String scenario) {
        choose(now -> new ScenarioChoice(now.shown(), now.shown().equals(scenario) ? "" : scenario));
    }

    /// Computes what follows from the plan as it is now.
    public void simulate() {
        plan().ifPresent(plan -> {
            busy.set(true);
            List<String> ids = choice.get().ids();
            int asked = opening.get();
            looking.submit(Job.quiet(
                    Message.of("task.simulate"), progress -> studies.outlook(plan, ids), seen -> looked(seen, asked)));
        });
    }

    private void choose(UnaryOperator<ScenarioChoice> how) {
        choice.set(how.apply(choice.get()));
    }

    private void planChanged() {
        boolean another = opening.get() != session.openings();
        Optional<Plan> before = plan();
        if (another) {
            opening.set(session.openings());
            outlook.set(Optional.empty());
            survey.set(Optional.empty());
            selection.set(Selection.nothing());
        }
        open.set(session.open());
        fresh.set(isFresh());
        plan().filter(plan -> another || !isSame(before, plan)).ifPresent(plan -> follow(plan, another));
    }

    private void follow(Plan plan, boolean another) {
        keepSelection(plan);
        ScenarioChoice chosen =
                another ? ScenarioChoice.first(plan) : choice.get().in(plan);
        if (!chosen.equals(choice.get())) {
            choice.set(chosen);
        } else if (live.get() || another) {
            simulate();
        }
    }

    // Saving changes the history and not the plan.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Optional<Plan> before, Plan after) {
        return before.isPresent() && before.get() == after;
    }

    private void keepSelection(Plan plan) {
        if (selection.get() instanceof Selection.Item item && item.in(plan).isEmpty()) {
            selection.set(Selection.nothing());
        }
    }

    private void scenarioChanged() {
        fresh.set(isFresh());
        if (!fresh.get()) {
            simulate();
        }
    }

    private void liveChanged() {
        if (live.get() && !fresh.get()) {
            simulate();
        }
    }

    private boolean isFresh() {
        Optional<Plan> plan = plan();
        return plan.isPresent()
                && outlook.get()
                        .filter(it -> it.isOf(plan.get()))
                        .filter(it ->
                                it.study().isEmpty() || hasChosen(it.study().get()))
                        .isPresent();
    }

    private boolean hasChosen(Study study) {
        return choice.get().ids().stream()
                .allMatch(id ->
                        study.outcome(id).isPresent() || study.baseline().id().equals(id));
    }

    private void looked(Outlook seen, int asked) {
        busy.set(!looking.isIdle());
        // What follows from a plan that was closed meanwhile must not be shown with the one that is open now.
        if (asked != opening.get()) {
            return;
        }
        outlook.set(Optional.of(seen));
        fresh.set(isFresh());
        if (fresh.get() && seen.study().isPresent()) {
            runner.after(PAUSE, () -> survey(seen));
        }
    }

    private void survey(Outlook seen) {
        if (plan().filter(seen::isOf).isPresent()) {
            surveying.submit(Job.quiet(Message.of("task.simulate"), progress -> studies.survey(seen), this::surveyed));
        }
    }

    private void surveyed(Outlook seen) {
        if (plan().filter(seen::isOf).isPresent()) {
            survey.set(Optional.of(seen));
        }
    }

    private static Optional<Outcome> outcome(Study study, String id) {
        if (id.isEmpty()) {
            return study.outcomes().stream().findFirst();
        }
        return study.outcome(id)
                .or(() -> study.baseline().id().equals(id) ? Optional.of(study.baseline()) : Optional.empty());
    }
}
