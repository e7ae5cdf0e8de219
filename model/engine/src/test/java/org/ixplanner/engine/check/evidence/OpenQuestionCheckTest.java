package org.ixplanner.engine.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.junit.jupiter.api.Test;

class OpenQuestionCheckTest {

    private static final Check CHECK = new OpenQuestionCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void asksOnceForEachField() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].contracts[0].circuitPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64499].contracts[0].circuitPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64500].users[0].peakKbpsPerSubscriber", null);
        plan = Changes.set(plan, "networks[AS64497].stances", List.of());

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.networks[1].stances open-question 1 | network.stances | AS64497 Rift Broadband | What it says of joining each exchange",
                        "NOTE $.networks[2].contracts[0].circuitPricePerMbpsMonth open-question 2 | contract.circuitPricePerMbpsMonth | AS64498 Lakeside Net | Monthly price of the circuit to the hand-over site for each Mbit/s of its capacity, of the billable traffic where none is stated: 0 where there is none, empty if unknown",
                        "NOTE $.networks[4].peakMbps open-question 1 | network.peakMbps | AS64500 Elimu Net | Busy-hour inbound demand of its own users (95th percentile of five-minute samples over a month), without customer networks; empty: derived from subscribers");
    }

    @Test
    void asksWhereThingsAre() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].users[0].city", null);
        plan = Changes.set(plan, "networks[AS64498].contracts[0].site", null);
        plan = Changes.set(plan, "sites[nbo-dc].place", null);
        plan = Changes.set(plan, "fibreNodes[n-nak].country", null);
        plan = Changes.set(plan, "exchanges[nbo-ix].members[1].site", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.networks[2].users[0].city open-question 1 | users.city | AS64498 Lakeside Net | Name of the city; empty if unknown, or for all cities together",
                        "NOTE $.networks[2].contracts[0].site open-question 1 | contract.site | AS64498 Lakeside Net | Site where the traffic is handed over; empty if unknown",
                        "NOTE $.sites[0].place open-question 1 | site.place | Jirani Nairobi (nbo-dc) | Where the building stands; empty if unknown",
                        "NOTE $.fibreNodes[1].country open-question 1 | fibreNode.country | Nakuru (n-nak) | Country in which the node is; empty at open sea or if unknown",
                        "NOTE $.exchanges[0].members[1].site open-question 1 | membership.site | Nairobi exchange (nbo-ix) | Site of the exchange at which the port is; empty if unknown");
    }

    @Test
    void takesANodeAtOpenSeaForOneInNoCountry() {
        Plan plan = Changes.set(TestPlans.good(), "fibreNodes[n-mba].place", new LonLat(44, -4));
        plan = Changes.set(plan, "fibreNodes[n-mba].country", null);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void asksAboutTheGroundAndTheContent() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-nak].access", SpanAccess.UNKNOWN);
        plan = Changes.set(plan, "spans[s-nak-kis].countries", List.of());
        plan = Changes.set(plan, "spans[s-mba-mrs].lengthKm", null);
        plan = Changes.set(plan, "spans[s-nbo-mba].provider", null);
        plan = Changes.set(plan, "exchanges[mba-ix].runningCostPerMonth", null);
        plan = Changes.set(plan, "contentGroups[small-cdns].thresholdMbps", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.spans[0].provider open-question 1 | span.provider | Nairobi–Mombasa (s-nbo-mba) | Organisation that owns the span; empty if unknown",
                        "NOTE $.spans[1].access open-question 1 | span.access | Nairobi–Nakuru (s-nbo-nak) | Who may use the span",
                        "NOTE $.spans[2].countries open-question 1 | span.countries | Nakuru–Kisumu (s-nak-kis) | Countries that the span touches; the open sea is none",
                        "NOTE $.spans[5].route open-question 1 | span.route | Equator cable (s-mba-mrs) | Line on the map along which the span runs; empty if unknown: it is drawn straight",
                        "NOTE $.exchanges[1].runningCostPerMonth open-question 1 | exchange.runningCostPerMonth | Mombasa exchange (mba-ix) | Cost of running the exchange each month; empty if unknown",
                        "NOTE $.contentGroups[1].thresholdMbps open-question 1 | contentGroup.thresholdMbps | Small CDNs (small-cdns) | Pooled cacheable demand from which the group places a cache; empty if not published: no new cache appears");
    }
}
