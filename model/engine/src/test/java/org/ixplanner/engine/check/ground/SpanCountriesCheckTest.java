package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SpanCountriesCheckTest {

    private static final Check CHECK = new SpanCountriesCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAnEndInACountryThatIsLeftOut() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-kis-kla].countries", List.of("KE"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.spans[4].countries span-countries Kisumu–Kampala (s-kis-kla) | UG");
    }

    @Test
    void namesBothEndsWhereBothAreLeftOut() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-mba-mrs].countries", List.of("TZ"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.spans[5].countries span-countries Equator cable (s-mba-mrs) | KE, FR");
    }

    @Test
    void takesNoCountriesAsAnOpenQuestion() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-kis-kla].countries", List.of());

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
