package org.ixplanner.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.ResourceBundle;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    private final Plan nothing = TestPlans.empty();

    @Test
    void everyOneHasAMeaningAndASource() {
        ResourceBundle texts = ResourceBundle.getBundle("org.ixplanner.engine.messages");
        for (KnownAssumption known : AssumptionCatalogue.ALL) {
            assertThat(texts.getString("assumption." + known.id())).contains(" ");
            assertThat(texts.getString("assumption." + known.id() + ".source")).contains(" ");
        }
        List<String> ids =
                AssumptionCatalogue.ALL.stream().map(KnownAssumption::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(texts.keySet().stream()
                        .filter(key -> key.startsWith("assumption.") && !key.endsWith(".source"))
                        .map(key -> key.substring("assumption.".length())))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void withoutAWordOfThePlanTheDefaultsHold() {
        Assumptions assumptions = Assumptions.of(nothing);
        assertThat(assumptions.all()).hasSameSizeAs(AssumptionCatalogue.ALL).allMatch(Assumptions.Held::isDefault);
        assertThat(assumptions.value("rtt.msPerKm")).isEqualTo(0.0049);
    }

    @Test
    void thePlansOwnNumberStandsBeforeTheDefault() {
        Assumption own =
                new Assumption("fibre.inflationOnLand", 1.3, "×", Shape.UNIFORM, 1.2, null, "Survey of 40 spans", null);
        Assumptions assumptions = Assumptions.of(PlanEdit.add(nothing, own).apply(nothing));
        Assumptions.Held held = assumptions.all().stream()
                .filter(one -> one.known().id().equals("fibre.inflationOnLand"))
                .findFirst()
                .orElseThrow();
        assertThat(held.value()).isEqualTo(1.3);
        assertThat(held.low()).isEqualTo(1.2);
        assertThat(held.high()).isEqualTo(1.3);
        assertThat(held.isDefault()).isFalse();
    }

    @Test
    void aNameThatIsNotInTheCatalogueIsAMistake() {
        assertThatThrownBy(() -> Assumptions.of(nothing).value("rtt.msPerMile")).hasMessageContaining("rtt.msPerMile");
    }

    @Test
    void theSituationBeforeIsTheScenarioThatThePlanNames() {
        Scenario cut = new Scenario("cut", "Cable cut", "", List.of(new OutageLever.CutInternational()));
        Plan plan = PlanEdit.add(nothing, cut).apply(nothing);
        assertThat(Situation.before(plan).scenario()).isEmpty();
        assertThat(Situation.before(plan).levers()).isEmpty();
        assertThat(Situation.of(plan, cut).levers()).containsExactly(new OutageLever.CutInternational());

        Plan naming = TestPlans.good();
        String before = String.valueOf(naming.header().before());
        assertThat(Situation.before(naming).scenario()).contains(before);
        Plan dangling = PlanEdit.remove(naming, Kind.SCENARIO, before).apply(naming);
        assertThatThrownBy(() -> Situation.before(dangling)).hasMessageContaining(before);
    }

    @Test
    void theSameValuesAreTheSameAssumptions() {
        Plan plan = TestPlans.good();
        assertThat(Assumptions.of(plan)).isEqualTo(Assumptions.of(plan)).hasSameHashCodeAs(Assumptions.of(plan));
        assertThat(Assumptions.of(plan)).isNotEqualTo(Assumptions.of(TestPlans.empty()));
        assertThat(Situation.of(plan)).isEqualTo(Situation.of(plan));
    }
}
