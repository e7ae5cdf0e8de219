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

    @Test
    void findsPortsAndCachesAtSitesThatTheExchangeLacks() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[5].membership.site", "nbo-dc");
        plan = Changes.set(plan, "scenarios[content].levers[1].cache.site", "nbo-dc");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[5].membership.site lever.port-site Mombasa opens (mombasa) | Mombasa exchange (mba-ix) | Jirani Nairobi (nbo-dc)",
                        "ERROR $.scenarios[3].levers[1].cache.site lever.cache-site Content comes home (content) | Mombasa exchange (mba-ix) | Jirani Nairobi (nbo-dc)");
    }

    @Test
    void countsTheSitesThatEarlierLeversAdd() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[5].membership.site", "mba-cls");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsPortsOfNothing() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[joining].levers[0].membership.portMbps", 0);
        plan = Changes.set(plan, "scenarios[joining].levers[2].portMbps", 0);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[2].levers[0].membership.portMbps lever.no-port More members (joining) | AS64498 Lakeside Net | Nairobi exchange (nbo-ix)",
                        "ERROR $.scenarios[2].levers[2].portMbps lever.no-port More members (joining) | AS64497 Rift Broadband | Nairobi exchange (nbo-ix)");
    }

    @Test
    void findsPlacesWhereNobodyIs() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[joining].levers[4].site", "ldn-hub");
        plan = Changes.set(plan, "scenarios[content].levers[5].site", "kis-pop");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.scenarios[2].levers[4].site lever.nobody-there More members (joining) | AS64497 Rift Broadband | AS64498 Lakeside Net | London Docklands (ldn-hub)",
                        "WARNING $.scenarios[3].levers[5].site lever.gateway Content comes home (content) | AS64497 Rift Broadband | Kisumu exchange house (kis-pop)");
    }
}
