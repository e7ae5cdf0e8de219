package org.ixplanner.app.desktop.start;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.session.PlanStore;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.Recovery;

/// What can be opened before a plan is: samples, recent plans, and what an earlier run could not save.
public final class StartViewModel {

    private final PlanStore store;
    private final RecentPlans recent;
    private final TaskRunner runner;
    private final Texts texts;
    private final ObservableList<Path> recentPlans = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<Path> recentPlansView = FXCollections.unmodifiableObservableList(recentPlans);
    private final ObservableList<Orphan> orphans = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<Orphan> orphansView = FXCollections.unmodifiableObservableList(orphans);

    /// A plan that was not saved.
    ///
    /// @param name of the plan, and when it was kept
    /// @param copy the plan
    public record Orphan(String name, Recovery.Candidate copy) {}

    /// A sample.
    ///
    /// @param id as in `sample:kenya`
    /// @param name as people know it
    /// @param about what is in it
    public record Sample(String id, String name, String about) {}

    private record Found(List<Path> recent, List<Recovery.Candidate> orphans) {}

    /// @param store where unsaved plans are
    /// @param recent the plans that were open last
    /// @param runner looks for them beside the window
    /// @param texts the words
    public StartViewModel(PlanStore store, RecentPlans recent, TaskRunner runner, Texts texts) {
        this.store = store;
        this.recent = recent;
        this.runner = runner;
        this.texts = texts;
        refresh();
    }

    /// The plans that were open last, the newest first.
    public ObservableList<Path> recentPlans() {
        return recentPlansView;
    }

    /// What was not saved, the newest first.
    public ObservableList<Orphan> orphans() {
        return orphansView;
    }

    /// The samples, the largest first.
    public List<Sample> samples() {
        return SamplePlans.NAMES.reversed().stream()
                .map(id ->
                        new Sample(id, texts.text("start.sample." + id), texts.text("start.sample." + id + ".about")))
                .toList();
    }

    /// Looks again.
    public void refresh() {
        runner.start(
                Job.quiet(Message.of("task.start"), progress -> new Found(recent.list(), store.orphans()), this::show));
    }

    private void show(Found found) {
        recentPlans.setAll(found.recent());
        orphans.setAll(found.orphans().stream().map(this::orphan).toList());
    }

    private Orphan orphan(Recovery.Candidate copy) {
        String time = new Names(texts).time(copy.saved().toInstant());
        return new Orphan(
                texts.format(
                        Message.of("start.recovered.of", copy.plan().header().name(), time)),
                copy);
    }
}
