package org.ixplanner.engine.simulation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What caches put on contracts, ports and spans that fill at times of low traffic. Uploads are left out of these
/// plans, and a busy hour carries twice the average.
final class ScheduledFillTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // AS1's users ask for 100 of the group, of which the cache inside AS1 delivers 80; the other 20 cannot be cached
    // and
    // come over the contract. Of what the cache delivers it fetches the share `fill`, over the contract too.
    private static Plan plan(String fill, String contract) {
        return Sketch.plan(
                """
                assume demand.uploadShare 0
                assume demand.peakToAverage 2
                assume fill.offPeakShare 0.6
                assume fill.windowHours 8
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10 %s
                mix access G 1
                group G cacheable 0.8 fill %s at MRS
                cache C of G in 1 at NBO known 1
                """
                        .formatted(contract, fill));
    }

    private static Assumption window(Plan plan, double hours) {
        Assumption stated = plan.assumptions().find("fill.windowHours").orElseThrow();
        return Draft.from(Assumption.NOUN, stated).set("value", hours).make();
    }

    private static Load contract(Result result) {
        return found(result.loads().contracts().get(new ContractKey(TestPlans.asn(1), 0)));
    }

    private static Load found(@Nullable Load load) {
        return Objects.requireNonNull(load);
    }

    private static Money transit(Result result) {
        Bills bills = Billing.bills(result);
        return bills.lines().stream()
                .filter(line -> line.kind() == BillLine.Kind.TRANSIT)
                .map(BillLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void aFillThatFitsIntoTheHoleOfTheNightCostsNothing() {
        // 0.05 × 80 = 4 if it followed demand; of a day's 4 ÷ 2 × 24 h in 8 hours: 4 × 24 ÷ (2 × 8) = 6. At night the
        // contract carries 0.6 × 20 + 6 = 18, less than the 20 of the busy hour.
        Result result = Runs.run(plan("0.05 scheduled", ""));

        assertThat(contract(result).inMbps()).isEqualTo(20, EXACT);
        assertThat(contract(result).offPeak().fillInMbps()).isEqualTo(6, EXACT);
        assertThat(contract(result).mbps()).isEqualTo(20, EXACT);
        // 20 Mbit/s at 10.
        assertThat(transit(result)).isEqualTo(Money.of(200, "USD"));
    }

    @Test
    void ofAFillThatIsLargerThanTheHoleTheRestIsBilled() {
        // 0.1 × 80 × 24 ÷ (2 × 8) = 12; 0.6 × 20 + 12 = 24: 4 more than at the busy hour.
        Result result = Runs.run(plan("0.1 scheduled", ""));

        assertThat(contract(result).inMbps()).isEqualTo(20, EXACT);
        assertThat(contract(result).highestInMbps()).isEqualTo(24, EXACT);
        assertThat(contract(result).mbps()).isEqualTo(24, EXACT);
        assertThat(contract(result).outMbps()).isZero();
        assertThat(transit(result)).isEqualTo(Money.of(240, "USD"));
        assertThat(found(result.loads().spans().get("NBO-MRS")).mbps()).isEqualTo(24, EXACT);
    }

    @Test
    void aFillThatFollowsDemandIsBilledAtTheBusyHour() {
        // 0.1 × 80 beside the 20.
        Result result = Runs.run(plan("0.1", ""));

        assertThat(contract(result)).returns(28.0, Load::inMbps).returns(Load.OffPeak.NONE, Load::offPeak);
        assertThat(transit(result)).isEqualTo(Money.of(280, "USD"));
    }

    @Test
    void whatIsFullAtNightOnlyIsInNoFigureOfTheBusyHour() {
        // 0.2 × 80 × 1.5 = 24; 0.6 × 20 + 24 = 36 over a contract of 25.
        Result result = Runs.run(plan("0.2 scheduled", "mbps 25"));

        assertThat(contract(result).utilisation()).hasValue(36.0 / 25);
        assertThat(result.volumes().congestedMbps()).isZero();
        assertThat(result.volumes().fillMbps()).isZero();
        assertThat(result.locality().l1Net()).isEqualTo(result.locality().l1());
        assertThat(result.supply()).isEmpty();
    }

    @Test
    void aContractThatCarriesNothingAtTheBusyHourIsBilledByTheNight() {
        // The cache is at the exchange, and its host buys transit for nothing but its fill. 0.1 × 100 × 24 ÷ (2 × 12) =
        // 10, whatever the coincidence of busy hours.
        Result result = Runs.run(
                Sketch.plan(
                        """
                assume demand.uploadShare 0
                assume demand.coincidence 0.5
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 4 content at NBO
                net 9 transit at MRS in FR
                buys 4 from 9 at MRS
                mix access G 1
                group G cacheable 1 fill 0.1 at MRS scheduled
                exchange X at NBO
                member X 1 at NBO
                member X 4 at NBO
                cache C of G on X at NBO host 4 known 1
                """));

        Load bought = found(result.loads().contracts().get(new ContractKey(TestPlans.asn(4), 0)));
        assertThat(bought.inMbps()).isZero();
        assertThat(bought.mbps()).isEqualTo(10, EXACT);
        assertThat(found(result.loads().spans().get("NBO-MRS")).mbps()).isEqualTo(10, EXACT);
        // At the exchange only what it delivers, at half of it.
        assertThat(result.loads().ports().get(new PortKey("X", TestPlans.asn(4), "NBO")))
                .returns(50.0, Load::outMbps)
                .returns(50.0, Load::mbps);
    }

    @Test
    void ofTheShorterWindowMoreIsBilled() {
        // 0.1 × 80 × 24 ÷ (2 × 4) = 24; 12 + 24.
        Plan plan = plan("0.1 scheduled", "");
        Plan shorter = Sketch.with(plan, window(plan, 4));

        assertThat(contract(Runs.run(shorter)).mbps()).isEqualTo(36, EXACT);
    }
}
