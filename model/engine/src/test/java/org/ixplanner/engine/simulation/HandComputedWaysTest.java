package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.junit.jupiter.api.Test;

/// Ways on the ground that surprise, worked out by hand: a country that is in two pieces, replies that take another
/// way, an exchange that lengthens the way.
///
/// Assumed throughout (the catalogue's defaults): 0.0049 ms a kilometre one way, 0.2 ms a hand-over.
final class HandComputedWaysTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // Nairobi and Kisumu are joined only through Kampala: 600 + 300 km. AS1 has half of its users in each; of its 100
    // Mbit/s, 80 are between them and 20 are of AS2 in Kisumu. The two peer in Nairobi. AS1 buys in Kampala, at least
    // 5.
    private static final String LANDLOCKED =
            """
            region UG
            site NBO KE
            site KSM KE
            site KLA UG
            fibre NBO KLA 600
            fibre KLA KSM 300
            net 1 access at NBO,KSM peak 100 users 1000
            net 2 content at KSM hosts 1
            net 9 transit at KLA in UG
            buys 1 from 9 at KLA ip 10 commit 5
            mix access domestic 0.2 users 0.8
            exchange X at NBO
            member X 1 at NBO
            member X 2 at NBO
            """;

    @Test
    void whereTheOnlyWayToTheSecondTownIsAbroadEvenOneNetworkTrombones() {
        Result result = Runs.run(Sketch.plan(LANDLOCKED));

        assertThat(Runs.flows(result))
                .containsExactlyInAnyOrder(
                        // On AS2's account to Nairobi: 900 km, 0.0049 · 1,800 + 0.2 · 2 = 9.22 ms. Kisumu's users get
                        // it
                        // back over the same way: 1,800 km, 0.0049 · 3,600 + 0.4 = 18.04 ms, from next door.
                        "DOMESTIC AS2>AS1 10.0 REGIONAL 1800.0 km 18.04 ms [AS2, AS1] KSM-NBO-KSM",
                        "DOMESTIC AS2>AS1 10.0 REGIONAL 900.0 km 9.22 ms [AS2, AS1] KSM-NBO-NBO",
                        // Within the towns, and between them: 0.0049 · 1,800 = 8.82 ms; nothing is handed over.
                        "USER_TO_USER AS1>AS1 20.0 LOCAL 0.0 km 0.0 ms [AS1] KSM-KSM",
                        "USER_TO_USER AS1>AS1 20.0 REGIONAL 900.0 km 8.82 ms [AS1] KSM-NBO",
                        "USER_TO_USER AS1>AS1 20.0 REGIONAL 900.0 km 8.82 ms [AS1] NBO-KSM",
                        "USER_TO_USER AS1>AS1 20.0 LOCAL 0.0 km 0.0 ms [AS1] NBO-NBO");
        // 40 of 100 stay; 20 of AS2 and 40 between the towns go out and back, on-net or not.
        assertThat(result.locality().l1()).hasValueCloseTo(0.4, EXACT);
        assertThat(result.volumes().trombonedMbps()).isEqualTo(60, EXACT);
        assertThat(result.volumes().onNetMbps()).isEqualTo(80, EXACT);
        assertThat(result.locality().l2()).hasValue(0);
        assertThat(result.locality().x1()).hasValueCloseTo(0.2, EXACT);
        // Nothing goes over the contract in Kampala, its commit is billed: 5 · 10.
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(new Money(5_000));
    }

    // AS2 peers with AS5, of whom AS1 buys; AS1 and AS2 both buy from AS4 in Marseille too. AS2 prefers its peer. To
    // AS1 both its providers offer two hops, and the lower number wins: AS4.
    private static final String OUT_AT_HOME_BACK_ABROAD =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at NBO hosts 1
            net 4 transit at MRS in FR
            net 5 transit at NBO
            buys 1 from 5 at NBO ip 20
            buys 1 from 4 at MRS ip 10
            buys 2 from 4 at MRS ip 10
            link 2 5 at NBO
            mix access domestic 1
            """;

    @Test
    void repliesMayGoAbroadWhereTheTrafficStays() {
        Result result = Runs.run(Sketch.plan(OUT_AT_HOME_BACK_ABROAD));

        // Out 0 km over AS5, back 12,000 km over AS4: 0.0049 · 12,000 + 0.2 · (2 + 2) = 59.6 ms. The category is that
        // of the way out.
        assertThat(Runs.flows(result))
                .containsExactly("DOMESTIC AS2>AS1 100.0 LOCAL 0.0 km 59.6 ms [AS2, AS5, AS1] NBO-NBO-NBO-NBO");
        assertThat(result.locality().l1()).hasValue(1);
        assertThat(result.volumes().trombonedMbps()).isZero();
        // AS1 receives 100 of AS5 at 20; its replies of 10 go over AS4 at 10: 2,000 + 100. AS2 receives them: 100.
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(new Money(210_000));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(2))).isEqualTo(new Money(10_000));
    }

    // AS1 and AS2 are both in Kisumu and both buy there from AS3; the exchange is in Nairobi, 300 km away.
    private static final String EXCHANGE_IN_ANOTHER_TOWN =
            """
            site NBO KE
            site KSM KE
            fibre NBO KSM 300
            net 1 access at KSM peak 100
            net 2 content at KSM hosts 1
            net 3 transit at KSM
            buys 1 from 3 at KSM ip 10
            buys 2 from 3 at KSM ip 10
            mix access domestic 1
            exchange X at NBO fee 50
            member X 1 at NBO
            member X 2 at NBO
            """;

    @Test
    void joiningAnExchangeInAnotherTownLengthensTheWay() {
        Result before = Runs.run(Sketch.plan(EXCHANGE_IN_ANOTHER_TOWN), new OutageLever.CloseExchange("X"));
        Result after = Runs.run(Sketch.plan(EXCHANGE_IN_ANOTHER_TOWN));

        // Over AS3 within the building: 0.2 · 4 = 0.8 ms. A peer goes before a provider, so both carry it to Nairobi
        // and
        // back: 300 + 300 km, 0.0049 · 1,200 + 0.2 · 2 = 6.28 ms. It stays at home either way.
        assertThat(Runs.flows(before))
                .containsExactly("DOMESTIC AS2>AS1 100.0 LOCAL 0.0 km 0.8 ms [AS2, AS3, AS1] KSM-KSM-KSM-KSM");
        assertThat(Runs.flows(after))
                .containsExactly("DOMESTIC AS2>AS1 100.0 LOCAL 600.0 km 6.28 ms [AS2, AS1] KSM-NBO-KSM");
        assertThat(after.latency().medianMs().orElseThrow())
                .isGreaterThan(before.latency().medianMs().orElseThrow());
        // 100 · 10 for what each sends or receives, then only the membership.
        assertThat(Billing.bills(before).paidBy(TestPlans.asn(1))).isEqualTo(new Money(100_000));
        assertThat(Billing.bills(before).paidBy(TestPlans.asn(2))).isEqualTo(new Money(100_000));
        assertThat(Billing.bills(after).paidBy(TestPlans.asn(1))).isEqualTo(new Money(5_000));
        assertThat(Billing.bills(after).paidBy(TestPlans.asn(2))).isEqualTo(new Money(5_000));
    }
}
