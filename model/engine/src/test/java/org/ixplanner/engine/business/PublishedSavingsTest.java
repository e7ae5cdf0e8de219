package org.ixplanner.engine.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cross-check against published savings (domain reference 1.5, tests V1 to V4), through whole simulations.
///
/// What each is worth: V1 has its volume and prices published apart from its saving. V2 is half of that: the press
/// quotes both its price and its total. V3 and V4 are circular, their prices were solved back from the saving: they
/// check the arithmetic and its units only. None says anything of how much traffic moves.
final class PublishedSavingsTest {

    // The peak of the exchange goes from AS2 to AS1; before, over a provider abroad. Two members pay for the ports.
    private static CrossCheck check(double peakMbps, double transit, double port) {
        Plan plan = Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak %s
                net 2 content at NBO hosts 1
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip %s
                buys 2 from 9 at MRS ip %s
                mix access domestic 1
                exchange X at NBO port %s
                member X 1 at NBO
                member X 2 at NBO
                """
                        .formatted(peakMbps, transit, transit, peakMbps * port / 2));
        Result before = Runs.run(plan, new OutageLever.CloseExchange("X"));
        Result after = Runs.run(plan);
        return Billing.crossCheck(
                        plan,
                        Billing.bills(before),
                        Billing.bills(after),
                        after.volumes().exchangeMbps() - before.volumes().exchangeMbps(),
                        after.volumes().exchangeMbps())
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 125,000 · (27.45 − 0.428) · 12 = 40,533,000; published "> 40 M" (IXPN, Nigeria 2020).
        "V1, 125000, 27.45, 0.428, 40533000",
        // 300 · 300 · 12 (Nigeria 2012).
        "V2, 300, 300, 0, 1080000",
        // 1,000 · 120 · 12 and 1,000 · 125 · 12 (KIXP, Kenya 2012).
        "V3 low, 1000, 120, 0, 1440000",
        "V3 high, 1000, 125, 0, 1500000",
        // 19,000 · 26.3 · 12 = 5,996,400, published as 6 M (KIXP, Kenya 2020).
        "V4, 19000, 26.3, 0, 5996400"
    })
    void thePublishedSavingsAreReproduced(String name, double peakMbps, double transit, double port, double perYear) {
        CrossCheck check = check(peakMbps, transit, port);

        assertThat(check.movedMbps()).as(name).isEqualTo(peakMbps, within(1e-6));
        assertThat(check.transitPerMbpsMonth()).isEqualTo(transit, within(1e-9));
        assertThat(check.portPerMbpsMonth()).isEqualTo(port, within(1e-6));
        assertThat(check.perYear()).isEqualTo(perYear, within(1.0));
    }
}
