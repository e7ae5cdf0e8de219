package org.ixplanner.app.desktop.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.scenarios.ScenariosViewModel.Entry;
import org.ixplanner.app.desktop.workspace.ScenarioChoice;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class ScenariosViewModelTest {

    private static final Entry NONE = new Entry("", "none", false);

    private final Desk desk = Desk.with("kenya");
    private final ScenariosViewModel scenarios = new ScenariosViewModel(desk.workspace(), desk.texts());

    @Test
    void everyScenarioIsOfferedInThePlansOrder() {
        assertThat(scenarios.scenarios())
                .extracting(Entry::id)
                .containsExactlyElementsOf(desk.plan().scenarios().stream()
                        .map(scenario -> scenario.id())
                        .toList());
        assertThat(scenarios.scenarios())
                .filteredOn(Entry::isBaseline)
                .extracting(Entry::id)
                .containsExactly("no-exchange");
    }

    @Test
    void noneAndAllButTheShownOneAreOfferedBesideIt() {
        assertThat(shownId()).isEqualTo("today");
        assertThat(scenarios.comparedProperty().get()).contains(NONE);
        assertThat(scenarios.others())
                .startsWith(NONE)
                .hasSize(scenarios.scenarios().size());
        assertThat(scenarios.others()).extracting(Entry::id).doesNotContain("today");
    }

    @Test
    void choosingChangesWhatIsLookedAt() {
        scenarios.shownProperty().set(Optional.of(entry("cable-cut")));
        scenarios.comparedProperty().set(Optional.of(entry("today")));

        assertThat(desk.workspace().choiceProperty().get()).isEqualTo(new ScenarioChoice("cable-cut", "today"));

        scenarios.comparedProperty().set(Optional.of(NONE));

        assertThat(desk.workspace().choiceProperty().get()).isEqualTo(new ScenarioChoice("cable-cut", ""));
    }

    @Test
    void showingTheOneBesideEndsTheComparison() {
        scenarios.comparedProperty().set(Optional.of(entry("cable-cut")));

        scenarios.shownProperty().set(Optional.of(entry("cable-cut")));

        assertThat(desk.workspace().choiceProperty().get()).isEqualTo(new ScenarioChoice("cable-cut", ""));
        assertThat(scenarios.comparedProperty().get()).contains(NONE);
    }

    @Test
    void whatIsChosenElsewhereIsFollowed() {
        desk.workspace().show("embedded-caches");
        desk.workspace().compareWith("no-exchange");

        assertThat(shownId()).isEqualTo("embedded-caches");
        assertThat(scenarios.comparedProperty().get()).contains(entry("no-exchange"));
    }

    @Test
    void aRenamedAndARemovedScenarioAreFollowed() {
        desk.workspace().show("cable-cut");
        desk.workspace().apply(Edits.put(desk.plan(), Kind.SCENARIO, "cable-cut", "name", "cut"));
        assertThat(scenarios.shownProperty().get().orElseThrow().name()).isEqualTo("cut");

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.SCENARIO, "cable-cut"));
        assertThat(scenarios.scenarios()).extracting(Entry::id).doesNotContain("cable-cut");
        assertThat(shownId()).isEqualTo("today");
    }

    @Test
    void aPlanWithoutScenariosOffersItself() {
        Plan plan = Edits.without(desk.plan(), Kind.SCENARIO);
        desk.session().open(OpenPlan.copy(Edits.header(plan, "before", null).apply(plan)));

        assertThat(scenarios.scenarios()).containsExactly(new Entry("", "the plan as it is", true));
        assertThat(scenarios.shownProperty().get())
                .contains(scenarios.scenarios().getFirst());
        assertThat(scenarios.others()).containsExactly(NONE);
    }

    @Test
    void withoutAPlanNothingIsOffered() {
        desk.session().close();

        assertThat(scenarios.scenarios()).isEmpty();
        assertThat(scenarios.shownProperty().get()).isEmpty();
    }

    private String shownId() {
        return scenarios.shownProperty().get().orElseThrow().id();
    }

    private Entry entry(String id) {
        return scenarios.scenarios().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
