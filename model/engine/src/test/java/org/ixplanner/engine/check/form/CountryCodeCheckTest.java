package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class CountryCodeCheckTest {

    private static final Check CHECK = new CountryCodeCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsACodeOfNoCountry() {
        Plan plan = Changes.set(TestPlans.good(), "sites[nbo-dc].country", "QQ");
        plan = Changes.add(plan, "header.region", "UK");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.header.region[2] country-code A second exchange for Kenya | UK",
                        "ERROR $.sites[0].country country-code Jirani Nairobi (nbo-dc) | QQ");
    }

    @Test
    void leavesAWrongFormToTheCheckOfValues() {
        Plan plan = Changes.set(TestPlans.good(), "sites[nbo-dc].country", "Kenya");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsHomeInTheRegion() {
        Plan plan = Changes.add(TestPlans.good(), "header.region", "KE");

        assertThat(Told.by(CHECK, plan)).containsExactly("WARNING $.header.region[2] country-code.home KE");
    }
}
