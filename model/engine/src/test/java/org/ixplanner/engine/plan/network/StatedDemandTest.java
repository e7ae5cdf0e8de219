package org.ixplanner.engine.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ixplanner.engine.plan.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedDemandTest {

    @Test
    void sumsRowsByRateAndByVolume() {
        // 1,000 × 20 kbit/s, and 1,000 × 30.4 GB in 30.4 days, doubled: 2 GB a day each.
        Network network = network(null, users(1_000, 20, 99), users(1_000, null, 30.4));

        assertThat(StatedDemand.derivedMbps(network, 2).orElseThrow())
                .isCloseTo(20 + 2 * 1_000 * 8e3 / 86_400, within(1e-9));
        assertThat(StatedDemand.exactMbps(network)).isEmpty();
    }

    @Test
    void saysNothingWhereARowSaysNothing() {
        assertThat(StatedDemand.derivedMbps(network(null, users(1_000, 20, null), users(1, null, null)), 2))
                .isEmpty();
        assertThat(StatedDemand.derivedMbps(network(null), 2)).isEmpty();
    }

    @Test
    void aRowWithoutSubscribersAsksForNothing() {
        Network network = network(null, users(1_000, 20, null), users(0, null, null));

        assertThat(StatedDemand.exactMbps(network)).hasValue(20);
        assertThat(StatedDemand.derivedMbps(network, 2)).hasValue(20);
    }

    @Test
    void theStatedPeakIsExact() {
        assertThat(StatedDemand.exactMbps(network(7, users(1_000, 20, null)))).hasValue(7);
        assertThat(StatedDemand.isThere(network(0, users(1_000, 20, null)))).isFalse();
    }

    private static Network network(@Nullable Integer peakMbps, Users... users) {
        return Draft.of(Network.NOUN)
                .set("asn", 64496)
                .set("name", "Network")
                .set("networkKind", NetworkKind.ACCESS)
                .set("economy", "KE")
                .set("peakMbps", peakMbps)
                .set("users", List.of(users))
                .make();
    }

    private static Users users(int subscribers, @Nullable Integer kbps, @Nullable Number gb) {
        return Draft.of(Users.NOUN)
                .set("city", "Nairobi " + subscribers)
                .set("access", AccessKind.FIXED)
                .set("subscribers", subscribers)
                .set("peakKbpsPerSubscriber", kbps)
                .set("gbPerSubscriberMonth", gb)
                .make();
    }
}
