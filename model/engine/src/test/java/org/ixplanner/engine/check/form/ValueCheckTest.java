package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ValueCheckTest {

    private static final Check CHECK = new ValueCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsANumberOutOfRange() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64497].contracts[0].unclassedShare", 1.5);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[1].contracts[0].unclassedShare value AS64497 Rift Broadband | unclassedShare | 1.5 | a number from 0 to 1");
    }

    @Test
    void findsWhatIsNoNumber() {
        Plan plan = Changes.set(TestPlans.good(), "demandMixes[access].domesticShare", Double.NaN);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.demandMixes[0].domesticShare value access | domesticShare | NaN | a number from 0 to 1");
    }

    @Test
    void findsAWholeNumberOutOfRangeInTheHeader() {
        Plan plan = Changes.set(TestPlans.good(), "header.seed", -1);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.header.seed value A second exchange for Kenya | seed | -1 | a whole number from 0 to 2147483647");
    }

    @Test
    void findsATextOfTheWrongForm() {
        Plan plan = Changes.set(TestPlans.good(), "sites[nbo-dc].name", "  ");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.sites[0].name value    (nbo-dc) | name |    | a text of 1 to 200 characters");
    }

    @Test
    void findsValuesInsideLeversAndShortensLongOnes() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[1].site.name", "x".repeat(201));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[1].site.name value Mombasa opens (mombasa) | name | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | a text of 1 to 200 characters");
    }
}
