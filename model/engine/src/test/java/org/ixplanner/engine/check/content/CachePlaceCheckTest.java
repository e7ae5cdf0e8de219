package org.ixplanner.engine.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class CachePlaceCheckTest {

    private static final Check CHECK = new CachePlaceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void wantsAnExchangeJustForCachesAtOne() {
        Plan plan = Changes.set(TestPlans.good(), "caches[c-rift].exchange", "nbo-ix");
        plan = Changes.set(plan, "caches[c-nbo-ix].exchange", null);
        plan = Changes.set(plan, "scenarios[content].levers[1].cache.exchange", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.caches[0].exchange cache-place.exchange-too c-rift",
                        "ERROR $.caches[1].exchange cache-place.no-exchange c-nbo-ix",
                        "ERROR $.scenarios[3].levers[1].cache.exchange cache-place.no-exchange c-mba-ix");
    }

    @Test
    void findsAHostThatIsNotThere() {
        Plan plan = Changes.set(TestPlans.good(), "caches[c-rift].site", "kis-pop");
        plan = Changes.set(plan, "caches[c-nbo-ix].site", "nbo-ex");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.caches[0].site cache-place.absent c-rift | AS64497 Rift Broadband | Kisumu exchange house (kis-pop)",
                        "WARNING $.caches[1].site cache-place.absent c-nbo-ix | AS64499 Twiga Hosting | Uhuru House (nbo-ex)");
    }

    @Test
    void findsASiteOfNoExchangeAndAHostThatIsNoMember() {
        Plan plan = Changes.set(TestPlans.good(), "caches[c-nbo-ix].site", "kis-pop");
        plan = Changes.set(plan, "caches[c-nbo-ix].host", 64498);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.caches[1].site cache-place.site c-nbo-ix | Kisumu exchange house (kis-pop) | Nairobi exchange (nbo-ix)",
                        "WARNING $.caches[1].host cache-place.no-member c-nbo-ix | AS64498 Lakeside Net | Nairobi exchange (nbo-ix)");
    }
}
