package org.ixplanner.app.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.HeldTaskRunner;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;

/// Simulations take their time; the newest edit wins, and nothing stale is shown as fresh.
class WorkspaceMeanwhileTest {

    private final PlanSession session = new PlanSession();
    private final HeldTaskRunner work = new HeldTaskRunner();
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(session, new PlanStudies(NaturalEarthCountries.bundled()), work);

    @Test
    void untilTheFirstSimulationIsThereNothingIsFresh() {
        open("example");

        assertThat(workspace.busyProperty().get()).isTrue();
        assertThat(workspace.freshProperty().get()).isFalse();
        assertThat(workspace.outcome()).isEmpty();

        work.release();

        assertThat(workspace.busyProperty().get()).isFalse();
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void whatCameOfAnEarlierStateIsShownButNotAsFresh() {
        open("example");
        Plan opened = plan();
        edit(31_000);

        work.step();

        assertThat(outlook().isOf(opened)).isTrue();
        assertThat(workspace.freshProperty().get()).isFalse();
        assertThat(workspace.busyProperty().get()).isTrue();
    }

    @Test
    void ofManyEditsOnlyTheNewestIsSimulatedInTheEnd() {
        open("example");
        edit(31_000);
        edit(32_000);
        edit(33_000);
        List<Plan> seen = new ArrayList<>();
        workspace.outlookProperty().addListener((property, old, now) -> now.ifPresent(it -> seen.add(it.plan())));

        work.release();

        assertThat(seen).hasSize(2);
        assertThat(seen.getLast()).isSameAs(plan());
        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(workspace.busyProperty().get()).isFalse();
    }

    @Test
    void whatCameOfAClosedPlanIsNotShown() {
        open("example");
        session.close();

        work.release();

        assertThat(workspace.outlookProperty().get()).isEmpty();
        assertThat(workspace.surveyProperty().get()).isEmpty();
        assertThat(workspace.busyProperty().get()).isFalse();
    }

    @Test
    void whatCameOfAPlanThatWasReplacedIsNeverShownWithTheNewOne() {
        open("example");
        open("kenya");
        List<String> seen = new ArrayList<>();
        workspace
                .outlookProperty()
                .addListener((property, old, now) ->
                        now.ifPresent(it -> seen.add(it.plan().header().name())));

        work.release();

        assertThat(seen).containsOnly("Kenya");
        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("today");
    }

    @Test
    void aScenarioThatIsNotSimulatedYetIsNotFresh() {
        open("kenya");
        work.release();

        workspace.show("cable-cut");

        assertThat(workspace.freshProperty().get()).isFalse();
        assertThat(workspace.outcome()).isEmpty();

        work.release();

        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("cable-cut");
    }

    @Test
    void theSurveyOfAllScenariosIsOfTheNewestStateOnly() {
        open("example");
        work.step();
        edit(31_000);

        work.release();

        assertThat(workspace.surveyProperty().get().orElseThrow().isOf(plan())).isTrue();
    }

    @Test
    void anEditThatIsUndoneMeanwhileIsSimulatedAsItWas() {
        open("example");
        work.release();
        Plan before = plan();
        edit(31_000);
        workspace.undo();

        work.release();

        assertThat(plan()).isEqualTo(before);
        assertThat(outlook().isOf(plan())).isTrue();
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    private void open(String sample) {
        session.open(OpenPlan.copy(Desk.plan(sample)));
    }

    private void edit(double peakMbps) {
        workspace.apply(Edits.put(plan(), Kind.NETWORK, "AS64496", "peakMbps", peakMbps));
    }

    private Plan plan() {
        return workspace.plan().orElseThrow();
    }

    private Outlook outlook() {
        return workspace.outlookProperty().get().orElseThrow();
    }
}
