package org.ixplanner.engine.check.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.junit.jupiter.api.Test;

class LeverCheckTest {

    private static final Check CHECK = new LeverCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAnIdThatExists() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[1].site.id", "kis-pop");
        plan = Changes.add(
                plan,
                "scenarios[content].levers",
                new ContentLever.PlaceCache(TestPlans.good().caches().items().getFirst()));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[1] lever.exists Mombasa opens (mombasa) | Malindi tower (kis-pop) | sites",
                        "ERROR $.scenarios[3].levers[6] lever.exists Content comes home (content) | c-rift | caches");
    }

    @Test
    void findsASiteThatTheExchangeHas() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[4].site", "mba-dc");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[4].site lever.site-there Mombasa opens (mombasa) | Mombasa exchange (mba-ix) | Jirani Mombasa (mba-dc)");
    }

    @Test
    void findsChangesToWhoIsNoMember() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[joining].levers[1].network", 64496);
        plan = Changes.set(plan, "scenarios[joining].levers[2].network", 64501);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[2].levers[1].network lever.no-member More members (joining) | AS64496 Savanna Telecom | Nairobi exchange (nbo-ix)",
                        "ERROR $.scenarios[2].levers[2].network lever.no-member More members (joining) | AS64501 Savanna Mobile | Nairobi exchange (nbo-ix)");
    }

    @Test
    void remembersWhoJoinedAndLeft() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[joining].levers[2].network", 64498);
        plan = Changes.add(
                plan, "scenarios[joining].levers", new MemberLever.SetPort("nbo-ix", TestPlans.asn(64500), 1));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[2].levers[5].network lever.no-member More members (joining) | AS64500 Elimu Net | Nairobi exchange (nbo-ix)");
    }

    @Test
    void findsACityWithoutUsersAndACableToItself() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[content].levers[5].city", "Lodwar");
        plan = Changes.set(plan, "scenarios[joining].levers[4].b", 64497);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[2].levers[4].b lever.itself More members (joining) | AS64497 Rift Broadband",
                        "ERROR $.scenarios[3].levers[5].city lever.no-city Content comes home (content) | AS64497 Rift Broadband | Lodwar");
    }

    @Test
    void findsCutsOfWhatIsNotThere() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[island].levers[0].span", "s-kis-eld");
        plan = Changes.set(plan, "exchanges[nbo-ix].routeServer", false);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[6].levers[0].span lever.dark The cable breaks (island) | Kisumu–Eldoret (s-kis-eld)",
                        "ERROR $.scenarios[6].levers[2].exchange lever.no-route-server The cable breaks (island) | Nairobi exchange (nbo-ix)");
    }

    @Test
    void findsACacheThatGoesTwice() {
        Plan plan = Changes.add(TestPlans.good(), "scenarios[content].levers", new ContentLever.RemoveCache("c-rift"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[3].levers[6].cache lever.gone Content comes home (content) | c-rift");
    }

    @Test
    void findsPricesOfNothing() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[market].levers[0].factor", 0);
        plan = Changes.set(plan, "scenarios[market].levers[2].factor", 0);
        plan = Changes.set(plan, "scenarios[market].levers[5].factor", 0);
        plan = Changes.set(plan, "scenarios[market].levers[3].factor", 0);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.scenarios[4].levers[0].factor lever.zero Prices move (market)",
                        "WARNING $.scenarios[4].levers[2].factor lever.zero Prices move (market)",
                        "WARNING $.scenarios[4].levers[5].factor lever.zero Prices move (market)");
    }
}
