package org.ixplanner.app.desktop.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.app.desktop.workspace.ScenarioChoice;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;

/// The scenarios to choose from.
public final class ScenariosViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ObservableList<Entry> scenarios = FXCollections.observableArrayList();
    private final ObservableList<Entry> others = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Entry>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Entry>> compared = new SimpleObjectProperty<>(Optional.empty());
    private boolean isFollowing;

    /// A scenario to choose.
    ///
    /// @param id its id; empty for the plan itself, or for none
    /// @param name as people know it
    /// @param isBaseline whether the others are compared with it
    public record Entry(String id, String name, boolean isBaseline) {}

    /// @param workspace whose scenario is chosen
    /// @param texts the words
    public ScenariosViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.openProperty().addListener(change -> follow());
        workspace.choiceProperty().addListener(change -> follow());
        shown.addListener((property, old, now) -> choose(now, workspace::show));
        compared.addListener((property, old, now) -> choose(now, workspace::compareWith));
        follow();
    }

    /// All scenarios, in the plan's order; the plan itself where it has none.
    public ObservableList<Entry> scenarios() {
        return scenarios;
    }

    /// Those to compare with, "none" first.
    public ObservableList<Entry> others() {
        return others;
    }

    /// Which is looked at.
    public ObjectProperty<Optional<Entry>> shownProperty() {
        return shown;
    }

    /// Which is beside it.
    public ObjectProperty<Optional<Entry>> comparedProperty() {
        return compared;
    }

    private void choose(Optional<Entry> entry, java.util.function.Consumer<String> chosen) {
        if (!isFollowing) {
            entry.ifPresent(it -> chosen.accept(it.id()));
        }
    }

    private void follow() {
        isFollowing = true;
        List<Entry> entries = workspace.plan().map(this::entries).orElse(List.of());
        if (!scenarios.equals(entries)) {
            scenarios.setAll(entries);
        }
        ScenarioChoice choice = workspace.choiceProperty().get();
        List<Entry> rest = new ArrayList<>(List.of(new Entry("", texts.text("scenario.none"), false)));
        entries.stream().filter(entry -> !entry.id().equals(choice.shown())).forEach(rest::add);
        if (!others.equals(rest)) {
            others.setAll(rest);
        }
        shown.set(find(entries, choice.shown()));
        compared.set(find(rest, choice.compared()));
        isFollowing = false;
    }

    private List<Entry> entries(Plan plan) {
        if (plan.scenarios().size() == 0) {
            return List.of(new Entry("", texts.text("scenario.plan"), true));
        }
        return plan.scenarios().stream()
                .map(scenario -> new Entry(
                        scenario.id(),
                        scenario.name(),
                        Objects.equals(scenario.id(), plan.header().before())))
                .toList();
    }

    private static Optional<Entry> find(List<Entry> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
