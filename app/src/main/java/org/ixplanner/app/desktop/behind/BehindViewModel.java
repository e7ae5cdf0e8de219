package org.ixplanner.app.desktop.behind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.mapsheet.PlanSheets;
import org.ixplanner.app.mapsheet.Route;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.LatestTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.WhyLines;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Why;
import org.ixplanner.engine.text.Message;

/// The lists behind the figures of the scenario that is looked at, and why traffic between two networks goes as it
/// goes. Both are worked out beside the window, and only while somebody wants to see them.
public final class BehindViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final LatestTask listing;
    private final LatestTask explaining;
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Lists>> lists = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Pair>> pair = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Ways>> ways = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty before = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<OnMap>> onMap = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The lists behind one outcome.
    ///
    /// @param outcome which
    /// @param details the lists
    public record Lists(Outcome outcome, Details details) {}

    /// The way that is explained, for the map of an outcome.
    ///
    /// @param outcome which
    /// @param route the way
    public record OnMap(Outcome outcome, Route route) {

        /// Whether it is a way of that very outcome.
        public boolean isOf(Optional<Outcome> other) {
            return isSame(outcome, other);
        }
    }

    /// The ways that are explained.
    ///
    /// @param outcome what is looked at
    /// @param after the way in it
    /// @param before the way in what it is compared with, and what that is called; empty if it is that itself
    public record Ways(Outcome outcome, Route after, Optional<Before> before) {}

    /// The way in what others are compared with.
    ///
    /// @param scenario its name
    /// @param route the way
    public record Before(String scenario, Route route) {}

    private record Told(String text, Ways ways) {}

    /// @param workspace whose scenario is looked at
    /// @param texts the words
    /// @param runner works beside the window
    public BehindViewModel(WorkspaceViewModel workspace, Texts texts, TaskRunner runner) {
        this.workspace = workspace;
        this.texts = texts;
        listing = new LatestTask(runner);
        explaining = new LatestTask(runner);
        workspace.outlookProperty().addListener(change -> follow());
        workspace.choiceProperty().addListener(change -> follow());
        listed.addListener(change -> list());
        pair.addListener(change -> explain());
        before.addListener(change -> map());
        ways.addListener(change -> map());
    }

    /// Whether somebody looks at one of the lists.
    public BooleanProperty listedProperty() {
        return listed;
    }

    /// The lists; those of an earlier state until the new ones are there, empty without an outcome.
    public ReadOnlyObjectProperty<Optional<Lists>> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /// Between which two networks traffic is explained; empty for none.
    public ObjectProperty<Optional<Pair>> pairProperty() {
        return pair;
    }

    /// The explanation, before and after; empty for none.
    public ReadOnlyStringProperty explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    /// The ways that are explained; empty for none.
    public ReadOnlyObjectProperty<Optional<Ways>> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    /// Whether the map shows the way in the baseline, if that is another.
    public BooleanProperty beforeProperty() {
        return before;
    }

    /// Which of the ways the map shows; empty for none.
    public ReadOnlyObjectProperty<Optional<OnMap>> onMapProperty() {
        return onMap.getReadOnlyProperty();
    }

    /// The networks of the plan, by number.
    public List<Asn> networks() {
        return workspace.plan().stream()
                .flatMap(plan -> plan.networks().stream())
                .map(Network::asn)
                .sorted()
                .toList();
    }

    /// What a network of the plan is called.
    public String name(Asn asn) {
        return workspace
                .plan()
                .map(plan -> new PlanWords(plan, texts).network(asn))
                .orElse(asn.toString());
    }

    private void follow() {
        list();
        if (pair.get().filter(it -> !isThere(it)).isPresent()) {
            pair.set(Optional.empty());
        } else {
            explain();
        }
    }

    private boolean isThere(Pair asked) {
        Optional<Plan> plan = workspace.plan();
        return plan.isPresent()
                && plan.get().network(asked.one()).isPresent()
                && plan.get().network(asked.other()).isPresent();
    }

    private void list() {
        Optional<Outcome> outcome = workspace.outcome();
        if (outcome.isEmpty()) {
            lists.set(Optional.empty());
        } else if (listed.get()
                && lists.get().filter(it -> isSame(it.outcome(), outcome)).isEmpty()) {
            Outcome asked = outcome.get();
            listing.submit(Job.quiet(Message.of("task.behind"), progress -> lists(asked), this::listed));
        }
    }

    private static Lists lists(Outcome outcome) {
        WindowThread.mustNotBeHere();
        return new Lists(outcome, Details.of(outcome.result()));
    }

    private void listed(Lists found) {
        if (isSame(found.outcome(), workspace.outcome())) {
            lists.set(Optional.of(found));
        }
    }

    // An equal outcome of another study is worked out again, which is quicker than to compare them.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Outcome one, Optional<Outcome> other) {
        return other.isPresent() && one == other.get();
    }

    private void explain() {
        Optional<Pair> asked = pair.get();
        Optional<Study> study = workspace.study();
        Optional<Outcome> outcome = workspace.outcome();
        if (asked.isEmpty() || study.isEmpty() || outcome.isEmpty()) {
            explanation.set("");
            ways.set(Optional.empty());
            return;
        }
        Outcome baseline = study.get().baseline();
        Outcome after = outcome.get();
        explaining.submit(Job.quiet(
                Message.of("task.behind"),
                progress -> told(asked.get(), baseline, after),
                told -> explained(asked, after, told)));
    }

    private void explained(Optional<Pair> asked, Outcome after, Told told) {
        if (pair.get().equals(asked) && isSame(after, workspace.outcome())) {
            explanation.set(told.text());
            ways.set(Optional.of(told.ways()));
        }
    }

    private Told told(Pair asked, Outcome baseline, Outcome after) {
        WindowThread.mustNotBeHere();
        List<String> lines = new ArrayList<>();
        List<Outcome> outcomes = baseline.id().equals(after.id()) ? List.of(after) : List.of(after, baseline);
        List<Route> routes = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            PlanWords words = new PlanWords(outcome.result().plan(), texts);
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.say("cli.why.scenario", outcome.name(), outcome.id().equals(baseline.id()) ? 1 : 0));
            Explanation explained = new Why(outcome).of(asked.one(), asked.other());
            lines.addAll(new WhyLines(words).of(explained));
            Route route = new PlanSheets(texts).route(outcome, explained);
            if (!route.unplaced().isEmpty()) {
                lines.add(words.say("why.unplaced", words.places(route.unplaced())));
            }
            routes.add(route);
        }
        Optional<Before> earlier =
                routes.size() > 1 ? Optional.of(new Before(baseline.name(), routes.getLast())) : Optional.empty();
        return new Told(String.join("\n", lines), new Ways(after, routes.getFirst(), earlier));
    }

    private void map() {
        onMap.set(ways.get().map(now -> new OnMap(now.outcome(), shown(now))));
    }

    private Route shown(Ways now) {
        return before.get() ? now.before().map(Before::route).orElse(now.after()) : now.after();
    }
}
