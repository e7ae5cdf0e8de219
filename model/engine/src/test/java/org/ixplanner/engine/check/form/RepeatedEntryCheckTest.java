package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Users;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatedEntryCheckTest {

    private static final Check CHECK = new RepeatedEntryCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAPlaceTwice() {
        Plan plan = Changes.add(TestPlans.good(), "networks[AS64497].pops", "nbo-dc");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.networks[1].pops[4] repeated-entry AS64497 Rift Broadband | pops | nbo-dc");
    }

    @Test
    void findsOneCityTwiceWithOtherFigures() {
        Plan plan = Changes.add(TestPlans.good(), "networks[AS64498].users", users("Kisumu", AccessKind.FIXED));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[2].users[1] repeated-entry AS64498 Lakeside Net | users | Kisumu, fixed");
    }

    @Test
    void letsOneCityHaveUsersOfEachAccess() {
        Plan plan = Changes.add(TestPlans.good(), "networks[AS64498].users", users("Kisumu", AccessKind.MOBILE));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void takesUnknownCitiesForOne() {
        Plan plan = Changes.add(TestPlans.good(), "networks[AS64498].users", users(null, AccessKind.FIXED));
        plan = Changes.add(plan, "networks[AS64498].users", users(null, AccessKind.MOBILE));
        plan = Changes.add(plan, "networks[AS64498].users", users(null, AccessKind.MOBILE));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.networks[2].users[3] repeated-entry AS64498 Lakeside Net | users | mobile");
    }

    private static Users users(@Nullable String city, AccessKind access) {
        return Draft.of(Users.NOUN)
                .set("city", city)
                .set("access", access)
                .set("subscribers", 5)
                .make();
    }

    @Test
    void findsAMemberTwiceAtOneSite() {
        Plan plan = Changes.add(
                TestPlans.good(),
                "exchanges[nbo-ix].members",
                Draft.of(Membership.NOUN)
                        .set("network", 64497)
                        .set("site", "nbo-ex")
                        .set("portMbps", 1)
                        .make());

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.exchanges[0].members[3] repeated-entry Nairobi exchange (nbo-ix) | members | AS64497 @ nbo-ex");
    }

    @Test
    void findsASiteTwiceAtOneExchange() {
        Plan plan = Changes.add(TestPlans.good(), "exchanges[mba-ix].sites", new ExchangeSite("mba-dc", false));
        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.exchanges[1].sites[1] repeated-entry Mombasa exchange (mba-ix) | sites | mba-dc");
    }

    @Test
    void findsTwoRatesOfOneCurrency() {
        Plan plan = Changes.add(
                TestPlans.good(), "header.exchangeRates", new ExchangeRate("EUR", 1.1, null, "Invoice of March"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.header.exchangeRates[1] repeated-entry A second exchange for Kenya | exchangeRates | EUR");
    }

    @Test
    void findsAGroupTwiceInAMix() {
        Plan plan =
                Changes.add(TestPlans.good(), "demandMixes[access].groups", new GroupShare("big-stream", 0, List.of()));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.demandMixes[0].groups[2] repeated-entry access | groups | big-stream");
    }

    @Test
    void findsTwoAnswersAboutOneExchange() {
        Plan plan = Changes.add(
                TestPlans.good(),
                "networks[AS64499].stances",
                Draft.of(Stance.NOUN)
                        .set("exchange", "mba-ix")
                        .set("stance", StanceKind.WILLING)
                        .make());

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[3].stances[1] repeated-entry AS64499 Twiga Hosting | stances | mba-ix");
    }

    @Test
    void findsOnePriceStepTwice() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].tiers[1].fromMbps", 10_000);
        plan = Changes.set(plan, "exchanges[mba-ix].fees.ports[1].speedMbps", 1_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].contracts[0].tiers[1] repeated-entry AS64496 Savanna Telecom | tiers | 10000.0",
                        "ERROR $.exchanges[1].fees.ports[1] repeated-entry Mombasa exchange (mba-ix) | ports | 1000.0");
    }

    @Test
    void findsEvidenceTwiceForOneField() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[1].field", "peakMbps");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[1] repeated-entry AS64496 Savanna Telecom | evidence | peakMbps");
    }

    @Test
    void letsALeverBePulledTwice() {
        Plan plan = Changes.add(TestPlans.good(), "scenarios[island].levers", new OutageLever.CutSite("mba-cls"));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsTheSameContractTwice() {
        Plan plan = Changes.add(
                TestPlans.good(),
                "networks[AS64498].contracts",
                TestPlans.good().networks().items().get(2).contracts().getFirst());

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[2].contracts[1] repeated-entry.equal AS64498 Lakeside Net | contracts | 0 | 1");
    }

    @Test
    void findsTheSameAsNumberTwice() {
        Plan plan = Changes.add(TestPlans.good(), "contentGroups[small-cdns].asns", 65540);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.contentGroups[1].asns[2] repeated-entry Small CDNs (small-cdns) | asns | AS65540");
    }
}
