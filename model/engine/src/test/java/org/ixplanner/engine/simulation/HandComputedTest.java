package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.CrossCheck;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.junit.jupiter.api.Test;

/// Plans small enough to be worked out by hand: every flow, kilometre, round trip, bill and share.
///
/// Assumed throughout (the catalogue's defaults): 0.0049 ms a kilometre one way, 0.2 ms a hand-over, uploads 10 % of
/// what is received from anyone but users.
final class HandComputedTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // AS1's users in Nairobi want 100 Mbit/s: 20 of AS2's content in Mombasa, 80 from the world. Both buy from AS9 in
    // Marseille, 9,000 km of cable from Mombasa; Nairobi is 500 km from Mombasa.
    private static final String TROMBONE =
            """
            site NBO KE
            site MBA KE
            site MRS FR
            fibre NBO MBA 500
            cable MBA MRS 9000
            net 1 access at NBO peak 100
            net 2 content at MBA hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10 circuit 5
            buys 2 from 9 at MRS ip 8 circuit 4
            mix access domestic 0.2 world 0.8
            exchange X at NBO fee 100 port 50 runs 200
            member X 1 at NBO
            member X 2 at NBO circuit 30
            """;

    private static final OutageLever NO_EXCHANGE = new OutageLever.CloseExchange("X");

    @Test
    void contentGoesAbroadAndBackWithoutAnExchange() {
        Result result = Runs.run(Sketch.plan(TROMBONE), NO_EXCHANGE);

        // AS2 carries its content 9,000 km to Marseille, AS1 takes it 9,000 + 500 km home: 18,500 km, and as much back.
        // Round trip: 0.0049 · 37,000 + 0.2 · (2 + 2) = 181.3 + 0.8 = 182.1 ms.
        // The world begins in Marseille: 9,500 km, 0.0049 · 19,000 + 0.2 · 2 = 93.1 + 0.4 = 93.5 ms.
        assertThat(Runs.flows(result))
                .containsExactly(
                        "DOMESTIC AS2>AS1 20.0 INTERNATIONAL 18500.0 km 182.1 ms [AS2, AS9, AS1] MBA-MRS-MRS-NBO",
                        "REST_OF_WORLD world>AS1 80.0 INTERNATIONAL 9500.0 km 93.5 ms [AS9, AS1] MRS-MRS-NBO");
        assertThat(result.volumes().trombonedMbps()).isEqualTo(20, EXACT);
        assertThat(result.locality().l1()).hasValue(0);
        assertThat(result.locality().l1Ceiling()).hasValueCloseTo(0.2, EXACT);
        assertThat(result.locality().l2()).hasValue(0);
        assertThat(result.latency().medianMs()).hasValueCloseTo(182.1, EXACT);

        // AS1 receives 20 + 80 and sends uploads of 2 + 8: max(100, 10) · (10 + 5) = 1,500.
        // AS2 sends 20 and receives uploads of 2: max(2, 20) · (8 + 4) = 240.
        Bills bills = Billing.bills(result);
        assertThat(bills.paidBy(TestPlans.asn(1))).isEqualTo(dollars(1500));
        assertThat(bills.paidBy(TestPlans.asn(2))).isEqualTo(dollars(240));
    }

    @Test
    void anExchangeKeepsItAtHome() {
        Plan plan = Sketch.plan(TROMBONE);
        Result before = Runs.run(plan, NO_EXCHANGE);
        Result after = Runs.run(plan);

        // AS2 carries its content 500 km to its port in Nairobi, where AS1 is: 0.0049 · 1,000 + 0.2 · 2 = 5.3 ms.
        assertThat(Runs.flows(after))
                .containsExactly(
                        "DOMESTIC AS2>AS1 20.0 LOCAL 500.0 km 5.3 ms [AS2, AS1] MBA-NBO-NBO",
                        "REST_OF_WORLD world>AS1 80.0 INTERNATIONAL 9500.0 km 93.5 ms [AS9, AS1] MRS-MRS-NBO");
        assertThat(after.volumes().trombonedMbps()).isZero();
        assertThat(after.locality().l1()).hasValueCloseTo(0.2, EXACT);
        assertThat(after.locality().x1()).hasValueCloseTo(0.2, EXACT);
        assertThat(after.locality().l2()).hasValue(1);

        // Transit: AS1 80 · 15 = 1,200, AS2 nothing: 540 less than before. Exchange: each 100 + 50, AS2 30 for its
        // circuit: 330. Saving 540 − 330 = 210. Nobody at home sells transit. Abroad goes 1,740 before and 1,200 after.
        Bills billsBefore = Billing.bills(before);
        Bills billsAfter = Billing.bills(after);
        Saving saving = Billing.saving(
                plan, billsBefore, billsAfter, Billing.renegotiated(before), Billing.renegotiated(after));
        assertThat(saving.gross()).isEqualTo(dollars(540));
        assertThat(saving.exchangeCosts()).isEqualTo(dollars(330));
        assertThat(saving.sellerLoss()).isEqualTo(dollars(0));
        assertThat(saving.net()).isEqualTo(dollars(210));
        assertThat(saving.paidAbroadBefore()).isEqualTo(dollars(1740));
        assertThat(saving.paidAbroadAfter()).isEqualTo(dollars(1200));
        assertThat(saving.unknown()).isEmpty();

        // V = 20, Pt = (1,500 + 240) ÷ (100 + 20) = 14.5, Pp = 300 ÷ 20 = 15: 20 · (14.5 − 15) · 12 = −120 a year.
        CrossCheck check =
                Billing.crossCheck(plan, billsBefore, billsAfter, 20, 20).orElseThrow();
        assertThat(check.transitPerMbpsMonth()).isEqualTo(14.5, EXACT);
        assertThat(check.portPerMbpsMonth()).isEqualTo(15, EXACT);
        assertThat(check.perYear()).isEqualTo(-120, EXACT);
    }

    @Test
    void theOperatorEarnsWhatTheMembersPay() throws Exception {
        Plan plan = Sketch.plan(TROMBONE);
        Bills bills = Billing.bills(Runs.run(plan));

        // Fees 2 · (100 + 50) = 300, running cost 200.
        assertThat(Billing.operatorSurplus(plan, bills)).isEqualTo(dollars(100));
    }

    // AS1 wants 100 and AS2 50 Mbit/s, two fifths of it of group G, of which three quarters can be cached: a pool of
    // 150 · 0.4 · 0.75 = 45. AS3 would host the cache at the exchange.
    private static String cache(int threshold) {
        return """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 2 access at NBO peak 50
                net 3 content at NBO
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10
                buys 2 from 9 at MRS ip 10
                buys 3 from 9 at MRS ip 10
                mix access world 0.6 G 0.4
                group G cacheable 0.75 threshold %d fill 0.2 at MRS
                exchange X at NBO
                member X 1 at NBO
                member X 2 at NBO
                member X 3 at NBO
                cache C of G on X at NBO host 3
                """
                .formatted(threshold);
    }

    @Test
    void aPoolBelowTheThresholdGetsNoCache() {
        Result result = Runs.run(Sketch.plan(cache(46)));

        // Everything comes 6,000 km from Marseille: 0.0049 · 12,000 + 0.2 · 2 = 59.2 ms.
        assertThat(result.caches()).hasSize(1);
        assertThat(result.caches().getFirst().poolMbps()).isEqualTo(45, EXACT);
        assertThat(result.caches().getFirst().deliveredMbps()).isZero();
        assertThat(result.volumes().localMbps()).isZero();
        assertThat(result.volumes().fillMbps()).isZero();
        assertThat(result.latency().contentMeanMs()).hasValueCloseTo(59.2, EXACT);
        // AS1 receives 100, AS2 50, at 10 each.
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(dollars(1000));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(2))).isEqualTo(dollars(500));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(3))).isEqualTo(dollars(0));
    }

    @Test
    void aPoolThatReachesTheThresholdIsServedFromTheExchange() {
        Result result = Runs.run(Sketch.plan(cache(45)));

        assertThat(Runs.flows(result))
                .containsExactly(
                        "REST_OF_WORLD world>AS1 60.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS1] MRS-MRS-NBO",
                        "REST_OF_WORLD world>AS2 30.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS2] MRS-MRS-NBO",
                        // Both in one building: two hand-overs there and back.
                        "CONTENT AS3>AS1 30.0 LOCAL 0.0 km 0.4 ms [AS3, AS1] NBO-NBO-NBO",
                        "CONTENT AS3>AS2 15.0 LOCAL 0.0 km 0.4 ms [AS3, AS2] NBO-NBO-NBO",
                        "CONTENT group:G>AS1 10.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS1] MRS-MRS-NBO",
                        "CONTENT group:G>AS2 5.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS2] MRS-MRS-NBO");
        // Local 45 of 150; the cache fetches 0.2 · 45 = 9 from abroad; the ceiling is 1 − 0.6 − 0.4 · 0.25 = 0.3.
        assertThat(result.locality().l1()).hasValueCloseTo(0.3, EXACT);
        assertThat(result.locality().l1Ceiling()).hasValueCloseTo(0.3, EXACT);
        assertThat(result.locality().l1Net()).hasValueCloseTo(0.24, EXACT);
        assertThat(result.locality().x1()).hasValueCloseTo(0.3, EXACT);
        assertThat(result.volumes().fillMbps()).isEqualTo(9, EXACT);
        // (45 · 0.4 + 15 · 59.2) ÷ 60 = 15.1.
        assertThat(result.latency().contentMeanMs()).hasValueCloseTo(15.1, EXACT);
        // AS1 receives 70 and AS2 35 from abroad; AS3 the fill of 9.
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(dollars(700));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(2))).isEqualTo(dollars(350));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(3))).isEqualTo(dollars(90));
    }

    // AS1 in Nairobi has 1,000 users, AS2 in Mombasa 500; three tenths of what they want comes from users, two thirds
    // of that from AS1's. Each has a port in its own town.
    private static String twoSites(String fabric) {
        return """
                site NBO KE
                site MBA KE
                site MRS FR
                fibre NBO MBA 500
                cable MBA MRS 9000
                net 1 access at NBO peak 90 users 1000
                net 2 access at MBA peak 60 users 500
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10
                buys 2 from 9 at MRS ip 10
                mix access users 0.3 world 0.7
                exchange X at NBO,MBA %s
                member X 1 at NBO
                member X 2 at MBA
                """
                .formatted(fabric);
    }

    @Test
    void twoSitesWithoutAFabricAreTwoExchanges() {
        Result result = Runs.run(Sketch.plan(twoSites("apart")));

        assertThat(Runs.flows(result))
                .containsExactly(
                        "USER_TO_USER AS1>AS1 18.0 LOCAL 0.0 km 0.0 ms [AS1] NBO-NBO",
                        "USER_TO_USER AS2>AS1 9.0 INTERNATIONAL 18500.0 km 182.1 ms [AS2, AS9, AS1] MBA-MRS-MRS-NBO",
                        "REST_OF_WORLD world>AS1 63.0 INTERNATIONAL 9500.0 km 93.5 ms [AS9, AS1] MRS-MRS-NBO",
                        "USER_TO_USER AS1>AS2 12.0 INTERNATIONAL 18500.0 km 182.1 ms [AS1, AS9, AS2] NBO-MRS-MRS-MBA",
                        "USER_TO_USER AS2>AS2 6.0 LOCAL 0.0 km 0.0 ms [AS2] MBA-MBA",
                        // 0.0049 · 18,000 + 0.4 = 88.6 ms.
                        "REST_OF_WORLD world>AS2 42.0 INTERNATIONAL 9000.0 km 88.6 ms [AS9, AS2] MRS-MRS-MBA");
        // On-net stays: 18 + 6 of 150.
        assertThat(result.locality().l1()).hasValueCloseTo(24.0 / 150, EXACT);
        assertThat(result.volumes().onNetMbps()).isEqualTo(24, EXACT);
        assertThat(result.volumes().trombonedMbps()).isEqualTo(21, EXACT);
        assertThat(result.locality().l2()).hasValue(0);
        assertThat(result.locality().x1()).hasValue(0);
        // AS1 receives 63 + 9, AS2 42 + 12.
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(dollars(720));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(2))).isEqualTo(dollars(540));
    }

    @Test
    void aFabricJoinsThem() {
        Result result = Runs.run(Sketch.plan(twoSites("")));

        // The fabric carries 500 km from port to port: 0.0049 · 1,000 + 0.2 · 2 = 5.3 ms.
        assertThat(Runs.flows(result))
                .contains(
                        "USER_TO_USER AS2>AS1 9.0 LOCAL 500.0 km 5.3 ms [AS2, AS1] MBA-MBA-NBO-NBO",
                        "USER_TO_USER AS1>AS2 12.0 LOCAL 500.0 km 5.3 ms [AS1, AS2] NBO-NBO-MBA-MBA");
        assertThat(result.locality().l1()).hasValueCloseTo(45.0 / 150, EXACT);
        assertThat(result.locality().x1()).hasValueCloseTo(21.0 / 150, EXACT);
        assertThat(result.locality().l2()).hasValue(1);
        assertThat(result.latency().p95Ms()).hasValueCloseTo(5.3, EXACT);
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(1))).isEqualTo(dollars(630));
        assertThat(Billing.bills(result).paidBy(TestPlans.asn(2))).isEqualTo(dollars(420));
    }

    // AS1 and AS2 both buy from AS3 at home, which buys abroad. Peering moves money, it saves the country none.
    @Test
    void whatASellerAtHomeLosesIsNoSaving() {
        Plan plan = Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 2 content at NBO hosts 1
                net 3 transit at NBO
                net 9 transit at MRS in FR
                buys 1 from 3 at NBO ip 20
                buys 2 from 3 at NBO ip 20
                buys 3 from 9 at MRS ip 5 circuit 5
                mix access domestic 0.2 world 0.8
                exchange X at NBO fee 10
                member X 1 at NBO
                member X 2 at NBO
                """);
        Result before = Runs.run(plan, NO_EXCHANGE);
        Result after = Runs.run(plan);

        assertThat(Runs.flows(before))
                .containsExactly(
                        "DOMESTIC AS2>AS1 20.0 LOCAL 0.0 km 0.8 ms [AS2, AS3, AS1] NBO-NBO-NBO-NBO",
                        "REST_OF_WORLD world>AS1 80.0 INTERNATIONAL 6000.0 km 59.6 ms [AS9, AS3, AS1]"
                                + " MRS-MRS-NBO-NBO");
        // Before: AS1 100 · 20 = 2,000, AS2 20 · 20 = 400, AS3 80 · 10 = 800. After: AS1 1,600, AS2 0, AS3 800.
        Saving saving = Billing.saving(
                plan,
                Billing.bills(before),
                Billing.bills(after),
                Billing.renegotiated(before),
                Billing.renegotiated(after));
        assertThat(saving.gross()).isEqualTo(dollars(800));
        assertThat(saving.sellerLoss()).isEqualTo(dollars(800));
        assertThat(saving.net()).isEqualTo(dollars(-20));
        assertThat(saving.networks())
                .extracting(balance -> balance.gain())
                .containsExactly(dollars(390), dollars(390), dollars(-800));
    }

    private static Money dollars(long dollars) {
        return new Money(dollars * 100);
    }
}
