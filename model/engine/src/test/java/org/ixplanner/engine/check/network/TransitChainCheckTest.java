package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class TransitChainCheckTest {

    private static final Check CHECK = new TransitChainCheck();

    /// Each of 64500, 64501, … buys from the next.
    private static Plan chain(int sales) {
        return TestPlans.buying(IntStream.range(0, sales)
                .mapToObj(i -> (64_500 + i) + " -> " + (64_501 + i))
                .toArray(String[]::new));
    }

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void namesTheFirstNetworkThatIsTooHigh() {
        assertThat(Told.by(CHECK, chain(30))).isEmpty();
        assertThat(Told.by(CHECK, chain(32))).hasSize(1).first().asString().contains("transit-chain AS64531 | 30");
    }

    @Test
    void leavesRingsToAnotherCheck() {
        assertThat(Told.by(CHECK, TestPlans.buying("64500 -> 64501", "64501 -> 64500")))
                .isEmpty();
    }
}
