package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SpanRouteCheckTest {

    private static final Check CHECK = new SpanRouteCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsARouteThatEndsElsewhere() {
        Plan plan = Changes.set(
                TestPlans.good(),
                "spans[s-nbo-nak].route",
                new GeoLine(List.of(new LonLat(36.83, -1.31), new LonLat(35.2698, 0.5143))));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[1].route span-route.start Nairobi–Nakuru (s-nbo-nak) | Nairobi (n-nbo) | 2.2",
                        "ERROR $.spans[1].route span-route.end Nairobi–Nakuru (s-nbo-nak) | Nakuru (n-nak) | 127.7");
    }

    @Test
    void seesThatARouteRunsTheOtherWay() {
        Plan plan = Changes.set(
                TestPlans.good(),
                "spans[s-nbo-nak].route",
                new GeoLine(List.of(new LonLat(36.08, -0.3031), new LonLat(36.8219, -1.2921))));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[1].route span-route.reversed Nairobi–Nakuru (s-nbo-nak) | Nairobi (n-nbo) | Nakuru (n-nak)");
    }

    @Test
    void letsARouteEndAtTheEdgeOfTheCampus() {
        Plan plan = Changes.set(
                TestPlans.good(),
                "spans[s-nbo-nak].route",
                new GeoLine(List.of(new LonLat(36.8229, -1.2921), new LonLat(36.0800, -0.3031))));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
