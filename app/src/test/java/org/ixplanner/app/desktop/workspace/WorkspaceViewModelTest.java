package org.ixplanner.app.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Kpi;
import org.junit.jupiter.api.Test;

class WorkspaceViewModelTest {

    private final Desk desk = Desk.empty();
    private final WorkspaceViewModel workspace = desk.workspace();

    @Test
    void withoutAPlanThereIsNothingToSee() {
        assertThat(workspace.plan()).isEmpty();
        assertThat(workspace.outcome()).isEmpty();
        assertThat(workspace.compared()).isEmpty();
        assertThat(workspace.freshProperty().get()).isFalse();
        assertThat(workspace.busyProperty().get()).isFalse();
    }

    @Test
    void openingAPlanShowsItsFeaturedScenario() {
        desk.open("kenya");

        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("today");
        assertThat(workspace.study().orElseThrow().featured().id()).isEqualTo("today");
        assertThat(workspace.study().orElseThrow().baseline().id()).isEqualTo("no-exchange");
        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(workspace.busyProperty().get()).isFalse();
    }

    @Test
    void allScenariosFollowAMomentLater() {
        desk.open("example");

        Outlook survey = workspace.surveyProperty().get().orElseThrow();
        assertThat(survey.isOf(desk.plan())).isTrue();
        assertThat(survey.study().orElseThrow().outcomes())
                .hasSize(desk.plan().scenarios().size());
    }

    @Test
    void anEditMakesAFreshOutlookOfTheEditedPlan() {
        desk.open("example");
        double before = demandMbps();

        workspace.apply(peak(60_000.0));

        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(outlook().isOf(desk.plan())).isTrue();
        assertThat(demandMbps()).isGreaterThan(before);
    }

    @Test
    void withoutLiveAnEditIsSimulatedOnlyWhenAsked() {
        desk.open("example");
        double before = demandMbps();
        workspace.liveProperty().set(false);

        workspace.apply(peak(60_000.0));

        assertThat(workspace.freshProperty().get()).isFalse();
        assertThat(demandMbps()).isEqualTo(before);

        workspace.simulate();

        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(demandMbps()).isGreaterThan(before);
    }

    @Test
    void turningLiveOnCatchesUp() {
        desk.open("example");
        workspace.liveProperty().set(false);
        workspace.apply(peak(60_000.0));

        workspace.liveProperty().set(true);

        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void aPlanThatIsOpenedIsSimulatedEvenWithoutLive() {
        workspace.liveProperty().set(false);

        desk.open("example");

        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void anotherScenarioIsSimulatedWhenItIsShown() {
        desk.open("kenya");

        workspace.show("incumbent-refuses");

        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("incumbent-refuses");
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void theBaselineCanBeShownToo() {
        desk.open("kenya");

        workspace.show("no-exchange");

        assertThat(workspace.outcome().orElseThrow())
                .isSameAs(workspace.study().orElseThrow().baseline());
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void aScenarioIsComparedWithTheOneBesideIt() {
        desk.open("kenya");

        workspace.compareWith("cable-cut");

        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("today");
        assertThat(workspace.compared().orElseThrow().id()).isEqualTo("cable-cut");

        workspace.compareWith("");

        assertThat(workspace.compared()).isEmpty();
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void aScenarioIsNeverComparedWithItself() {
        desk.open("kenya");

        workspace.compareWith("today");
        assertThat(workspace.choiceProperty().get()).isEqualTo(new ScenarioChoice("today", ""));

        workspace.compareWith("cable-cut");
        workspace.show("cable-cut");
        assertThat(workspace.choiceProperty().get()).isEqualTo(new ScenarioChoice("cable-cut", ""));
    }

    @Test
    void whatIsUndoneIsSimulatedAsItWas() {
        desk.open("example");
        Plan opened = desk.plan();
        double before = demandMbps();
        workspace.apply(peak(60_000.0));
        double after = demandMbps();

        workspace.undo();

        assertThat(desk.plan()).isEqualTo(opened);
        assertThat(demandMbps()).isEqualTo(before);
        assertThat(workspace.freshProperty().get()).isTrue();

        workspace.redo();

        assertThat(demandMbps()).isEqualTo(after);
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void removingTheShownScenarioFallsBackToAnotherOne() {
        desk.open("kenya");
        workspace.show("cable-cut");

        workspace.apply(PlanEdit.remove(desk.plan(), Kind.SCENARIO, "cable-cut"));

        assertThat(workspace.choiceProperty().get()).isEqualTo(new ScenarioChoice("today", ""));
        assertThat(workspace.outcome().orElseThrow().id()).isEqualTo("today");
        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(outlook().isOf(desk.plan())).isTrue();
    }

    @Test
    void aPlanWithoutScenariosIsSimulatedItself() {
        desk.session().open(OpenPlan.copy(withoutScenarios()));

        assertThat(workspace.outcome().orElseThrow())
                .isSameAs(workspace.study().orElseThrow().outcomes().getFirst());
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void aPlanWithAnErrorHasFindingsAndNoStudy() {
        desk.open("example");

        workspace.apply(PlanEdit.remove(desk.plan(), Kind.NETWORK, "AS65536"));

        assertThat(outlook().count(Severity.ERROR)).isPositive();
        assertThat(outlook().obstacles()).hasSize(1);
        assertThat(workspace.study()).isEmpty();
        assertThat(workspace.outcome()).isEmpty();
        assertThat(workspace.freshProperty().get()).isTrue();

        workspace.undo();

        assertThat(workspace.outcome()).isPresent();
    }

    @Test
    void theSelectionOfARemovedItemIsDropped() {
        desk.open("example").select(Kind.CACHE, "c-rift");

        workspace.apply(PlanEdit.remove(desk.plan(), Kind.CACHE, "c-rift"));

        assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.nothing());
    }

    @Test
    void theSelectionStaysWhileTheItemIsEdited() {
        desk.open("example").select(Kind.NETWORK, "AS64496");

        workspace.apply(peak(60_000.0));

        assertThat(workspace.selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));
    }

    @Test
    void savingChangesNothingThatFollowsFromThePlan() {
        desk.open("example");
        workspace.apply(peak(60_000.0));
        Outlook before = outlook();

        desk.session().saved(desk.session().open().orElseThrow(), java.nio.file.Path.of("plan.ixplan"));

        assertThat(outlook()).isSameAs(before);
        assertThat(workspace.freshProperty().get()).isTrue();
        assertThat(workspace.openProperty().get().orElseThrow().isModified()).isFalse();
    }

    @Test
    void closingLeavesNothing() {
        desk.open("example").select(Kind.CACHE, "c-rift");

        desk.session().close();

        assertThat(workspace.plan()).isEmpty();
        assertThat(workspace.outlookProperty().get()).isEmpty();
        assertThat(workspace.surveyProperty().get()).isEmpty();
        assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.nothing());
        assertThat(workspace.freshProperty().get()).isFalse();
    }

    @Test
    void theSamePlanOpenedAgainIsShownAgain() {
        desk.open("example");
        desk.session().close();

        desk.open("example");

        assertThat(workspace.outcome()).isPresent();
        assertThat(workspace.freshProperty().get()).isTrue();
    }

    @Test
    void anotherPlanTakesThePlaceOfEverything() {
        desk.open("example").select(Kind.CACHE, "c-rift");
        List<String> named = new ArrayList<>();
        workspace
                .outlookProperty()
                .addListener((property, old, now) ->
                        named.add(now.map(it -> it.plan().header().name()).orElse("")));

        desk.open("kenya");

        assertThat(named).startsWith("").endsWith("Kenya");
        assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.nothing());
        assertThat(workspace.choiceProperty().get()).isEqualTo(new ScenarioChoice("today", ""));
    }

    private Plan withoutScenarios() {
        Plan plan = Edits.without(Desk.plan("example"), Kind.SCENARIO);
        return Edits.header(plan, "before", null).apply(plan);
    }

    private PlanEdit peak(double mbps) {
        return Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", mbps);
    }

    private Outlook outlook() {
        return workspace.outlookProperty().get().orElseThrow();
    }

    private double demandMbps() {
        return workspace.outcome().orElseThrow().figure(Kpi.DEMAND).value().orElseThrow();
    }
}
