package org.ixplanner.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final Desk desk = Desk.empty();
    private final ShellViewModel shell = new ShellViewModel(desk.workspace(), desk.texts());

    @Test
    void withoutAPlanTheTitleIsTheProgramsName() {
        assertThat(shell.titleProperty().get()).isEqualTo("IXP Planner");
        assertThat(shell.planNameProperty().get()).isEmpty();
        assertThat(shell.simulationProperty().get()).isEmpty();
        assertThat(shell.openProperty().get()).isFalse();
    }

    @Test
    void anOpenPlanGivesTheTitleItsName() {
        desk.open("kenya");

        assertThat(shell.titleProperty().get()).isEqualTo("Kenya – IXP Planner");
        assertThat(shell.openProperty().get()).isTrue();
    }

    @Test
    void aDotTellsThatSomethingIsNotSaved() {
        desk.open("kenya");

        desk.workspace().apply(rename("Kenya 2"));
        assertThat(shell.titleProperty().get()).isEqualTo("• Kenya 2 – IXP Planner");
        assertThat(shell.planNameProperty().get()).isEqualTo("• Kenya 2");

        desk.session().saved(desk.session().open().orElseThrow(), Path.of("kenya.ixplan"));
        assertThat(shell.titleProperty().get()).isEqualTo("Kenya 2 – IXP Planner");

        desk.workspace().undo();
        assertThat(shell.titleProperty().get()).isEqualTo("• Kenya – IXP Planner");
    }

    @Test
    void theSimulationIsFreshUntilThePlanChangesWithoutOne() {
        desk.open("kenya");
        assertThat(shell.simulationProperty().get()).isEqualTo("Simulated");
        desk.workspace().liveProperty().set(false);

        desk.workspace().apply(rename("Kenya 2"));
        assertThat(shell.simulationProperty().get()).isEqualTo("Not simulated since the last change");

        desk.workspace().simulate();
        assertThat(shell.simulationProperty().get()).isEqualTo("Simulated");
    }

    @Test
    void itIsSaidWhileTheSimulationRuns() {
        desk.open("kenya");
        List<String> said = new ArrayList<>();
        shell.simulationProperty().addListener((property, old, now) -> said.add(now));

        desk.workspace().simulate();

        assertThat(said).containsExactly("Simulating…", "Simulated");
    }

    @Test
    void aPlanWithErrorsCannotBeSimulated() {
        desk.open("example");

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));

        assertThat(shell.simulationProperty().get()).isEqualTo("Cannot be simulated");
    }

    @Test
    void whatWasDoneLastIsOnTheStatusLine() {
        shell.say(Message.of("status.saved", "kenya.ixplan"));
        assertThat(shell.statusProperty().get()).isEqualTo("Saved kenya.ixplan");

        shell.say(Message.of("status.opened", "other.ixplan"));
        assertThat(shell.statusProperty().get()).isEqualTo("Opened other.ixplan");
    }

    @Test
    void aClosedPlanLeavesThePlainTitle() {
        desk.open("kenya");

        desk.session().close();

        assertThat(shell.titleProperty().get()).isEqualTo("IXP Planner");
        assertThat(shell.openProperty().get()).isFalse();
        assertThat(shell.simulationProperty().get()).isEmpty();
    }

    private PlanEdit rename(String name) {
        return Edits.header(desk.plan(), "name", name);
    }
}
