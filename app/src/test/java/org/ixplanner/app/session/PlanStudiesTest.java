package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlanStudiesTest {

    private static final PlanStudies STUDIES = new PlanStudies(NaturalEarthCountries.bundled());

    static final List<String> SAMPLES = SamplePlans.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyScenarioOfASampleIsStudiedAndNoneOfItsFindingsIsAnError(String name) {
        Plan plan = sample(name);
        Outlook outlook = STUDIES.outlook(plan, List.of());

        assertThat(outlook.isOf(plan)).isTrue();
        assertThat(outlook.count(Severity.ERROR)).isZero();
        assertThat(outlook.obstacles()).isEmpty();
        assertThat(outlook.study().orElseThrow().outcomes())
                .extracting(Outcome::id)
                .containsExactlyElementsOf(
                        plan.scenarios().stream().map(Scenario::id).toList());
    }

    @Test
    void onlyTheScenariosThatWereAskedForAreSimulated() {
        Plan plan = sample("kenya");
        String last = plan.scenarios().items().getLast().id();

        assertThat(STUDIES.outlook(plan, List.of(last)).study().orElseThrow().outcomes())
                .extracting(Outcome::id)
                .containsExactly(last);
    }

    @Test
    void scenariosThatAreNotThereAreIgnored() {
        Plan plan = sample("example");
        String last = plan.scenarios().items().getLast().id();
        Outlook outlook = STUDIES.outlook(plan, List.of("was-deleted", last));

        assertThat(outlook.study().orElseThrow().outcomes())
                .extracting(Outcome::id)
                .containsExactly(last);
    }

    @Test
    void aPlanWithErrorsHasFindingsAndNoStudy() {
        Plan good = sample("example");
        String site = good.exchanges().items().getFirst().sites().getFirst().site();
        Plan plan = PlanEdit.remove(good, Kind.SITE, site).apply(good);
        Outlook outlook = STUDIES.outlook(plan, List.of());

        assertThat(outlook.count(Severity.ERROR)).isPositive();
        assertThat(outlook.study()).isEmpty();
        assertThat(outlook.obstacles()).extracting(Message::key).containsExactly("desktop.outlook.errors");
    }

    @Test
    void whatFollowsFromAPlanIsKnownToBeOfThatVeryPlan() {
        Plan plan = sample("example");
        Outlook outlook = STUDIES.outlook(plan, List.of());

        assertThat(outlook.isOf(sample("example"))).isFalse();
        assertThat(outlook.isOf(outlook.plan())).isTrue();
    }

    @Test
    void findingsAreCountedBySeverity() {
        Outlook outlook = STUDIES.outlook(sample("kenya"), List.of());
        long counted = 0;
        for (Severity severity : Severity.values()) {
            counted += outlook.count(severity);
        }

        assertThat(counted).isEqualTo(outlook.findings().size());
    }

    @Test
    void aPlanWithNothingInItIsStudiedAsItIs() {
        Outlook outlook = STUDIES.outlook(TestPlans.empty(), List.of("today"));

        assertThat(outlook.obstacles()).isEmpty();
        assertThat(outlook.study().orElseThrow().outcomes())
                .extracting(Outcome::id)
                .containsExactly(Outcome.PLAN);
    }

    private static Plan sample(String name) {
        return ((LoadResult.Loaded) SamplePlans.load(name)).plan();
    }
}
