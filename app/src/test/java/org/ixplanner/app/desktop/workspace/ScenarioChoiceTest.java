package org.ixplanner.app.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class ScenarioChoiceTest {

    private final Plan kenya = Desk.plan("kenya");

    @Test
    void whatIsThereComesBeforeWhatCouldBe() {
        assertThat(ScenarioChoice.first(kenya)).isEqualTo(new ScenarioChoice("today", ""));
    }

    @Test
    void whereOnlyTheBaselineHasNoLeversTheNextOneIsShown() {
        Plan example = Desk.plan("example");

        assertThat(example.header().before()).isEqualTo("today");
        assertThat(ScenarioChoice.first(example)).isEqualTo(new ScenarioChoice("mombasa", ""));
    }

    @Test
    void theBaselineIsShownWhereThereIsNoOther() {
        Plan plan = kenya;
        for (String id : new String[] {
            "today", "incumbent-refuses", "caches-at-exchange", "embedded-caches", "cable-cut", "all-cables-cut"
        }) {
            plan = Edits.remove(plan, Kind.SCENARIO, id).apply(plan);
        }

        assertThat(ScenarioChoice.first(plan)).isEqualTo(new ScenarioChoice("no-exchange", ""));
    }

    @Test
    void aPlanWithoutScenariosIsLookedAtItself() {
        ScenarioChoice choice = ScenarioChoice.first(Edits.without(kenya, Kind.SCENARIO));

        assertThat(choice).isEqualTo(new ScenarioChoice("", ""));
        assertThat(choice.ids()).isEmpty();
    }

    @Test
    void aChoiceStaysInAPlanThatStillHasBoth() {
        ScenarioChoice choice = new ScenarioChoice("cable-cut", "today");

        assertThat(choice.in(kenya)).isEqualTo(choice);
        assertThat(choice.ids()).containsExactly("cable-cut", "today");
    }

    @Test
    void aLostScenarioGivesWayToTheFirstAndALostOneBesideToNone() {
        Plan without = Edits.remove(kenya, Kind.SCENARIO, "cable-cut").apply(kenya);

        assertThat(new ScenarioChoice("cable-cut", "embedded-caches").in(without))
                .isEqualTo(new ScenarioChoice("today", "embedded-caches"));
        assertThat(new ScenarioChoice("embedded-caches", "cable-cut").in(without))
                .isEqualTo(new ScenarioChoice("embedded-caches", ""));
    }

    @Test
    void whatIsShownIsNeverAlsoBesideItself() {
        Plan without = Edits.remove(kenya, Kind.SCENARIO, "cable-cut").apply(kenya);

        assertThat(new ScenarioChoice("cable-cut", "today").in(without)).isEqualTo(new ScenarioChoice("today", ""));
    }

    @Test
    void theSameScenarioTwiceIsSimulatedOnce() {
        assertThat(new ScenarioChoice("today", "today").ids()).containsExactly("today");
    }
}
