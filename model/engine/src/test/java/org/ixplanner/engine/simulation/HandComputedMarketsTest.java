package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.junit.jupiter.api.Test;

/// Exchanges that keep traffic at home and yet disappoint, worked out by hand: a thin pipe, dear backhaul.
///
/// Assumed throughout (the catalogue's defaults): 0.0049 ms a kilometre one way, 0.2 ms a hand-over, uploads 10 % of
/// what is received from anyone but users.
final class HandComputedMarketsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final OutageLever NO_EXCHANGE = new OutageLever.CloseExchange("X");

    // AS1, the incumbent, wants 100 Mbit/s in Nairobi, 20 of it of AS2 in the same building. It joins the exchange, but
    // with a port of 5 Mbit/s.
    private static final String THIN_PIPE =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at NBO hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10 circuit 5
            buys 2 from 9 at MRS ip 8 circuit 4
            mix access domestic 0.2 world 0.8
            exchange X at NBO fee 100 ports 5:10,1000:50 runs 200
            member X 1 at NBO speed 5
            member X 2 at NBO speed 1000
            """;

    @Test
    void aThinPipeIsLocalAndCongested() {
        Result result = Runs.run(Sketch.plan(THIN_PIPE));

        // The route server does not know how thick a port is: all 20 take it. Round trip: 0.2 · 2 = 0.4 ms.
        // From Marseille 6,000 km: 0.0049 · 12,000 + 0.4 = 59.2 ms.
        assertThat(Runs.flows(result))
                .containsExactly(
                        "DOMESTIC AS2>AS1 20.0 LOCAL 0.0 km 0.4 ms [AS2, AS1] NBO-NBO-NBO",
                        "REST_OF_WORLD world>AS1 80.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS1] MRS-MRS-NBO");
        // 20 into a port of 5: three quarters of them, 15, do not fit, and stay local all the same.
        assertThat(result.flows().getFirst().congestedMbps()).isEqualTo(15, EXACT);
        assertThat(result.volumes().congestedMbps()).isEqualTo(15, EXACT);
        assertThat(result.locality().l1()).hasValueCloseTo(0.2, EXACT);
        Load port = Objects.requireNonNull(result.loads().ports().get(new PortKey("X", TestPlans.asn(1), "NBO")));
        // In 20, out uploads of 2.
        assertThat(port.inMbps()).isEqualTo(20, EXACT);
        assertThat(port.outMbps()).isEqualTo(2, EXACT);
        assertThat(port.utilisation()).hasValueCloseTo(4.0, EXACT);

        // AS1: 80 · (10 + 5) = 1,200 and 100 + 10 for membership and port; AS2: no transit, 100 + 50.
        Bills bills = Billing.bills(result);
        assertThat(bills.paidBy(TestPlans.asn(1))).isEqualTo(dollars(1310));
        assertThat(bills.paidBy(TestPlans.asn(2))).isEqualTo(dollars(150));
    }

    // AS1 in Nairobi, AS2 in Kisumu 300 km away. Transit is landed in either town at 10; the circuit from Kisumu to the
    // exchange in Nairobi costs 500 a month.
    private static final String DEAR_BACKHAUL =
            """
            site NBO KE
            site KSM KE
            site MRS FR
            fibre NBO KSM 300
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at KSM hosts 1
            net 9 transit at MRS,NBO,KSM in FR
            buys 1 from 9 at NBO ip 10
            buys 2 from 9 at KSM ip 10
            mix access domestic 0.2 world 0.8
            exchange X at NBO
            member X 1 at NBO
            member X 2 at NBO circuit 500
            """;

    @Test
    void backhaulThatIsDearerThanTransitEatsTheSaving() {
        Plan plan = Sketch.plan(DEAR_BACKHAUL);
        Result before = Runs.run(plan, NO_EXCHANGE);
        Result after = Runs.run(plan);

        // The provider carries it from Kisumu to Nairobi itself: it never was abroad. 0.0049 · 600 + 0.2 · 4 = 3.74 ms.
        assertThat(Runs.flows(before).getFirst())
                .isEqualTo("DOMESTIC AS2>AS1 20.0 LOCAL 300.0 km 3.74 ms [AS2, AS9, AS1] KSM-KSM-NBO-NBO");
        // Over the exchange AS2 carries it: as far, two hand-overs less: 2.94 + 0.4 = 3.34 ms.
        assertThat(Runs.flows(after).getFirst())
                .isEqualTo("DOMESTIC AS2>AS1 20.0 LOCAL 300.0 km 3.34 ms [AS2, AS1] KSM-NBO-NBO");
        assertThat(before.locality().l1()).hasValueCloseTo(0.2, EXACT);
        assertThat(after.locality().l1()).hasValueCloseTo(0.2, EXACT);
        assertThat(after.locality().x1()).hasValueCloseTo(0.2, EXACT);

        // AS1 pays 100 · 10 = 1,000, then 80 · 10 = 800: gains 200. AS2 pays 20 · 10 = 200, then nothing for transit
        // and 500 for its circuit: loses 300. The country loses 400 − 500 = −100.
        Saving saving = Billing.saving(
                plan,
                Billing.bills(before),
                Billing.bills(after),
                Billing.renegotiated(before),
                Billing.renegotiated(after));
        assertThat(saving.gross()).isEqualTo(dollars(400));
        assertThat(saving.exchangeCosts()).isEqualTo(dollars(500));
        assertThat(saving.net()).isEqualTo(dollars(-100));
        assertThat(saving.networks()).extracting(NetworkBalance::gain).containsExactly(dollars(200), dollars(-300));
    }

    private static Money dollars(long dollars) {
        return new Money(dollars * 100);
    }
}
