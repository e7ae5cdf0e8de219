package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SpanOfferCheckTest {

    private static final Check CHECK = new SpanOfferCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void asksForTheOtherHalfOfAnOffer() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-mba].offerMbps", null);
        plan = Changes.set(plan, "spans[s-nbo-nak].offerMbps", 1_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[0].offerMbps span-offer.no-capacity Nairobi–Mombasa (s-nbo-mba)",
                        "WARNING $.spans[1].offerPerMonth span-offer.no-price Nairobi–Nakuru (s-nbo-nak)");
    }
}
