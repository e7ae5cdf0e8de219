package org.ixplanner.engine.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// Transit bills: `max(commit, max(in, out))` times the landed price. AS1 receives 100 from the world and sends 10.
final class TransitBillsTest {

    private static Result run(String contract, String more) {
        return Runs.run(Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS %s
                mix access world 1
                %s
                """
                        .formatted(contract, more)));
    }

    private static BillLine line(String contract) {
        return line(Billing.bills(run(contract, "")));
    }

    private static BillLine line(Bills bills) {
        assertThat(bills.lines()).hasSize(1);
        return bills.lines().getFirst();
    }

    @Test
    void aCommitBelowTheUseDoesNotCount() {
        // 100 · (10 + 5) = 1,500.
        assertThat(line("ip 10 circuit 5 commit 80"))
                .returns(TestPlans.asn(1), BillLine::payer)
                .returns(TestPlans.asn(9), BillLine::payee)
                .returns(BillLine.Kind.TRANSIT, BillLine::kind)
                .returns(100.0, BillLine::inMbps)
                .returns(10.0, BillLine::outMbps)
                .returns(80.0, BillLine::commitMbps)
                .returns(100.0, BillLine::billableMbps)
                .returns(15.0, BillLine::pricePerMbpsMonth)
                .returns(new Money(150_000), BillLine::amount)
                .returns(true, BillLine::abroad);
    }

    @Test
    void aCommitAboveTheUseIsBilled() {
        // 120 · 15 = 1,800; once it may fall, 100 · 15.
        assertThat(line("ip 10 circuit 5 commit 120").amount()).isEqualTo(new Money(180_000));
        assertThat(line(Billing.renegotiated(run("ip 10 circuit 5 commit 120", "")))
                        .amount())
                .isEqualTo(new Money(150_000));
    }

    @Test
    void theLargerDirectionIsBilledWithUploads() {
        // AS1 also sends 130 abroad: max(100, 10 + 130) · 15 = 2,100.
        Result result = Runs.run(
                Sketch.plan(
                        """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100 sells 130
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10 circuit 5
                mix access world 1
                """));
        assertThat(line(Billing.bills(result)))
                .returns(140.0, BillLine::outMbps)
                .returns(140.0, BillLine::billableMbps)
                .returns(new Money(210_000), BillLine::amount);
    }

    @Test
    void ofAPriceListTheCheapestCommitIsTaken() {
        // As it is 100 · 10 = 1,000; a commit of 150 at 6 would be 900; of 1,000 at 2 2,000.
        assertThat(line("ip 10 tiers 150:6,1000:2"))
                .returns(150.0, BillLine::commitMbps)
                .returns(150.0, BillLine::billableMbps)
                .returns(new Money(90_000), BillLine::amount);
        // 150 at 7 would be 1,050.
        assertThat(line("ip 10 tiers 150:7,1000:2"))
                .returns(0.0, BillLine::commitMbps)
                .returns(new Money(100_000), BillLine::amount);
        // The circuit goes by the commit too: 150 · (6 + 5) = 1,650 is more than 100 · (10 + 5).
        assertThat(line("ip 10 circuit 5 tiers 150:6")).returns(new Money(150_000), BillLine::amount);
    }

    @Test
    void todaysCommitIsALevelOfTheList() {
        // 120 committed is at the level of 50: 120 · 8 = 960. Renegotiated: 50 committed, 100 used: 800.
        String contract = "ip 10 commit 120 tiers 50:8,500:3";
        assertThat(line(contract))
                .returns(120.0, BillLine::commitMbps)
                .returns(8.0, BillLine::pricePerMbpsMonth)
                .returns(new Money(96_000), BillLine::amount);
        assertThat(line(Billing.renegotiated(run(contract, ""))))
                .returns(50.0, BillLine::commitMbps)
                .returns(new Money(80_000), BillLine::amount);
    }

    @Test
    void theOrderOfAListChangesNothing() {
        // 120 committed is at the level of 100: 120 · 6 = 720, not at that of 50.
        for (String tiers : List.of("50:8,100:6,500:3", "500:3,100:6,50:8", "100:6,50:8,500:3")) {
            assertThat(line("ip 10 commit 120 tiers " + tiers))
                    .returns(6.0, BillLine::pricePerMbpsMonth)
                    .returns(new Money(72_000), BillLine::amount);
        }
    }

    // AS1 receives 30 from AS3 over one of two contracts with AS9 in Marseille.
    private static Bills parallel(String... contracts) {
        return Billing.bills(Runs.run(Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 30
                net 3 content at NBO hosts 1
                net 9 transit at MRS in FR
                buys 3 from 9 at MRS ip 1
                mix access domestic 1
                """
                        + String.join("\n", contracts))));
    }

    @Test
    void theOrderOfContractsWithOneProviderAtOneSiteChangesNothing() {
        // The larger commit carries it: max(20, 30) · 5 = 150, and 10 · 4 = 40 for the other. Without commits the
        // cheaper one does: 30 · 4 = 120.
        String larger = "buys 1 from 9 at MRS ip 5 commit 20";
        String smaller = "buys 1 from 9 at MRS ip 4 commit 10";
        assertThat(parallel(larger, smaller).paidBy(TestPlans.asn(1))).isEqualTo(new Money(19_000));
        assertThat(parallel(smaller, larger).paidBy(TestPlans.asn(1))).isEqualTo(new Money(19_000));
        String dear = "buys 1 from 9 at MRS ip 5";
        String cheap = "buys 1 from 9 at MRS ip 4";
        assertThat(parallel(dear, cheap).paidBy(TestPlans.asn(1))).isEqualTo(new Money(12_000));
        assertThat(parallel(cheap, dear).paidBy(TestPlans.asn(1))).isEqualTo(new Money(12_000));
    }

    @Test
    void aListMayBeginAboveNothing() {
        // There is no price without a commit: 20 at 9, 100 used.
        assertThat(line("tiers 20:9")).returns(20.0, BillLine::commitMbps).returns(new Money(90_000), BillLine::amount);
    }

    @Test
    void pricesInAnotherCurrencyAreConverted() {
        // 100 · (10 + 5) euros · 1.1 = 1,650 dollars.
        BillLine line = line(Billing.bills(run("ip 10 circuit 5 currency EUR", "rate EUR 1.1")));
        assertThat(line.amount()).isEqualTo(new Money(165_000));
        assertThat(line.pricePerMbpsMonth()).isEqualTo(16.5, within(1e-9));
    }

    @Test
    void aPriceThatIsNotKnownIsNoBill() {
        assertThat(line("")).returns(null, BillLine::amount).satisfies(line -> {
            assertThat(line.pricePerMbpsMonth()).isNaN();
            assertThat(line.billableMbps()).isEqualTo(100);
        });
        Bills noPrice = Billing.bills(run("", ""));
        assertThat(noPrice.paidBy(TestPlans.asn(1))).isEqualTo(Money.ZERO);
        assertThat(noPrice.unknown(_ -> true).stream().map(English::of))
                .containsExactly("AS1 Net 1: the price of its contract with AS9 Net 9");
        assertThat(Billing.bills(run("ip 10 circuit ?", "")).unknown(_ -> true).stream()
                        .map(English::of))
                .containsExactly("AS1 Net 1: the price of the circuit of its contract with AS9 Net 9");
    }

    @Test
    void anIdleContractIsBilledItsCommit() {
        // All of the world over the first; 30 · 20 = 600 for the second.
        Bills bills = Billing.bills(run("ip 10 share 1", "buys 1 from 9 at MRS ip 20 commit 30 share 0"));

        assertThat(bills.lines()).extracting(BillLine::amount).containsExactly(new Money(100_000), new Money(60_000));
        assertThat(bills.lines()).extracting(BillLine::contract).containsExactly(0, 1);
        assertThat(bills.earnedBy(TestPlans.asn(9))).isEqualTo(new Money(160_000));
    }

    @Test
    void aProviderAtHomeIsNotPaidAbroad() {
        Bills bills = Billing.bills(
                Runs.run(
                        Sketch.plan(
                                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 3 transit at NBO
                net 9 transit at MRS in FR
                buys 1 from 3 at NBO ip 20
                buys 3 from 9 at MRS ip 10
                mix access world 1
                """)));

        assertThat(bills.lines()).extracting(BillLine::abroad).containsExactly(false, true);
    }

    @Test
    void aLineIsRoundedOnceHalfToEven() {
        assertThat(List.of(
                        Money.of(0.125, "USD"), Money.of(0.135, "USD"), Money.of(2.5, "JPY"), Money.of(1.2345, "BHD")))
                .containsExactly(new Money(12), new Money(14), new Money(2), new Money(1234));
        // A currency that nobody knows has two decimals.
        assertThat(Money.of(1.005, "XQQ").amount("XQQ")).isEqualTo(1.0);
    }
}
