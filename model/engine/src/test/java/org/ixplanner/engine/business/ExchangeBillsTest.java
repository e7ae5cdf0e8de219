package org.ixplanner.engine.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

/// What members pay an exchange, and what is left of it.
final class ExchangeBillsTest {

    private static Plan plan(String exchange, String... members) {
        return Sketch.plan(
                """
                rate EUR 1.1
                rate KES 0.01
                site NBO KE
                site MBA KE
                site MRS FR
                net 1 access at NBO quote X:300
                net 2 access at NBO
                net 3 access at MBA
                exchange X at NBO %s
                %s
                """
                        .formatted(exchange, String.join("\n", members)));
    }

    private static List<String> lines(String exchange, String... members) {
        return Billing.bills(Runs.run(plan(exchange, members))).lines().stream()
                .map(ExchangeBillsTest::told)
                .toList();
    }

    private static String told(BillLine line) {
        Money amount = line.amount();
        Message unknown = line.unknown();
        return line.payer()
                + " " + line.kind()
                + " " + (amount == null ? "-" : amount.amount("USD"))
                + (unknown == null ? "" : " " + English.of(unknown));
    }

    @Test
    void aMemberPaysMembershipOnceAndForEachPort() {
        assertThat(lines(
                        "fee 100 ports 1000:50,10000:200",
                        "member X 1 at NBO speed 1000 circuit 30",
                        "member X 1 at NBO speed 10000 circuit 40"))
                .containsExactly(
                        "AS1 MEMBERSHIP 100.0",
                        "AS1 PORT 50.0",
                        "AS1 PORT 200.0",
                        "AS1 PORT_CIRCUIT 30.0",
                        "AS1 PORT_CIRCUIT 40.0");
    }

    @Test
    void aPortOfNoListedSpeedIsOfTheNextOrOfSeveral() {
        String fees = "ports 1000:50,10000:200,100000:900";
        assertThat(lines(fees, "member X 1 at NBO speed 2000")).contains("AS1 PORT 200.0");
        // Four ports of 100 Gbit/s for 400.
        assertThat(lines(fees, "member X 1 at NBO speed 400000")).contains("AS1 PORT 3600.0");
        assertThat(lines(fees, "member X 1 at NBO speed 310000")).contains("AS1 PORT 3600.0");
        assertThat(lines("", "member X 1 at NBO speed 400000")).contains("AS1 PORT 0.0");
    }

    @Test
    void aResellersPortIsInThePriceOfItsCircuit() {
        assertThat(lines("fee 100 ports 1000:50", "member X 1 at NBO speed 1000 reseller circuit 70"))
                .containsExactly("AS1 MEMBERSHIP 100.0", "AS1 PORT 0.0", "AS1 PORT_CIRCUIT 70.0");
    }

    @Test
    void whereNobodySaidWhatItsCircuitCostsTheQuoteCounts() {
        assertThat(lines("", "member X 1 at NBO circuit ?")).contains("AS1 PORT_CIRCUIT 300.0");
        // Its own figure goes before the quote.
        assertThat(lines("", "member X 1 at NBO circuit 20")).contains("AS1 PORT_CIRCUIT 20.0");
        // In the building there is none; elsewhere it is not known.
        assertThat(lines("", "member X 2 at NBO circuit ?")).contains("AS2 PORT_CIRCUIT 0.0");
        assertThat(lines("", "member X 3 at NBO circuit ?"))
                .contains("AS3 PORT_CIRCUIT - AS3 Net 3: what its circuit to its port at exchange X costs");
    }

    @Test
    void aPortWithoutASpeedAmongTheFeesIsNotKnown() {
        assertThat(lines("ports 0:50", "member X 1 at NBO speed 1000"))
                .contains("AS1 PORT - AS1 Net 1: the fee of exchange X for its port of 1,000 Mbit/s");
    }

    @Test
    void feesInAnotherCurrencyAreConverted() {
        assertThat(lines("fee 100 port 50 fees EUR", "member X 1 at NBO circuit 30"))
                .containsExactly("AS1 MEMBERSHIP 110.0", "AS1 PORT 55.0", "AS1 PORT_CIRCUIT 30.0");
    }

    private static Money surplus(Plan plan) throws UnknownCostException {
        return Billing.operatorSurplus(plan, Billing.bills(Runs.run(plan)));
    }

    @Test
    void theOperatorsSurplusIsInThePlansCurrency() throws UnknownCostException {
        // Fees 2 · (100 + 50) euros · 1.1 = 330 dollars, running cost 20,000 shillings · 0.01 = 200. Circuits are not
        // its own.
        assertThat(surplus(plan(
                        "fee 100 port 50 fees EUR runs 20000 currency KES",
                        "member X 1 at NBO circuit 30",
                        "member X 2 at NBO circuit 30")))
                .isEqualTo(new Money(13_000));
    }

    @Test
    void severalOperatorsAreAddedUpThoseAbroadLeftOut() throws UnknownCostException {
        // X: 100 − 200; Y: 40 − 10. Z in Marseille is no part of it, though its cost is not known.
        assertThat(surplus(plan(
                        "fee 100 runs 200",
                        "member X 1 at NBO",
                        "exchange Y at MBA fee 40 runs 10",
                        "member Y 3 at MBA",
                        "exchange Z at MRS fee 999 runs ?",
                        "member Z 1 at MRS")))
                .isEqualTo(new Money(-7_000));
    }

    @Test
    void whatAnExchangeAbroadCostsGoesAbroad() {
        Bills bills = Billing.bills(Runs.run(plan("", "exchange Z at MRS fee 999", "member Z 1 at MRS")));
        assertThat(bills.lines()).isNotEmpty().allMatch(BillLine::abroad);
    }

    @Test
    void aRunningCostThatIsNotKnownIsNoSurplus() {
        assertThatThrownBy(() -> surplus(plan("runs ?", "member X 1 at NBO")))
                .isInstanceOfSatisfying(UnknownCostException.class, e -> assertThat(English.of(e.problem()))
                        .isEqualTo("the running cost of X is not known"));
    }
}
