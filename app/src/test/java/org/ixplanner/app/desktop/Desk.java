package org.ixplanner.app.desktop;

import java.util.Locale;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.task.DirectTaskRunner;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.basemap.NaturalEarthCountries;

/// A workspace with a plan open: what view models need. Without a window everything runs at once.
public final class Desk {

    private final PlanSession session = new PlanSession();
    private final TaskRunner runner;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final WorkspaceViewModel workspace;

    private Desk(TaskRunner runner) {
        this.runner = runner;
        workspace = new WorkspaceViewModel(session, new PlanStudies(NaturalEarthCountries.bundled()), runner);
    }

    /// A workspace without a plan.
    public static Desk empty() {
        return new Desk(new DirectTaskRunner());
    }

    /// A workspace with a copy of a sample: `example` or `kenya`.
    public static Desk with(String sample) {
        return empty().open(sample);
    }

    /// A workspace in a window: work runs in threads. Open the plan on the window's thread.
    public static Desk inWindow() {
        return new Desk(new FxTaskRunner(error -> {
            throw new AssertionError(error);
        }));
    }

    /// Opens a copy of a sample.
    public Desk open(String sample) {
        session.open(OpenPlan.copy(plan(sample)));
        return this;
    }

    /// A sample.
    public static Plan plan(String sample) {
        return ((LoadResult.Loaded) SamplePlans.load(sample)).plan();
    }

    public PlanSession session() {
        return session;
    }

    public WorkspaceViewModel workspace() {
        return workspace;
    }

    public TaskRunner runner() {
        return runner;
    }

    public Texts texts() {
        return texts;
    }

    /// The plan that is open.
    public Plan plan() {
        return workspace.plan().orElseThrow();
    }

    /// Selects an item.
    public Desk select(Kind kind, String key) {
        workspace.selectionProperty().set(new Selection.Item(kind, key));
        return this;
    }
}
