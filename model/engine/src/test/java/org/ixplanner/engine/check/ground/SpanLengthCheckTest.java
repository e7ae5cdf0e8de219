package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SpanLengthCheckTest {

    private static final Check CHECK = new SpanLengthCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsALengthShorterThanTheStraightWay() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-mba].route", null);
        plan = Changes.set(plan, "spans[s-nbo-mba].lengthKm", 400);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.spans[0].lengthKm span-length.short Nairobi–Mombasa (s-nbo-mba) | 400.0 | 439.0");
    }

    @Test
    void aBuildingsWidthIsNoMistake() {
        // Nairobi to Longonot, 47.3 km: half a kilometre of slack and one per cent, but no more.
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-gw].route", null);

        assertThat(Told.by(CHECK, Changes.set(plan, "spans[s-nbo-gw].lengthKm", 46.5)))
                .isEmpty();
        assertThat(Told.by(CHECK, Changes.set(plan, "spans[s-nbo-gw].lengthKm", 46.1)))
                .hasSize(1);
    }

    @Test
    void findsMetresOfALongCableToo() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-mba].lengthKm", 458_000);

        assertThat(Told.by(CHECK, plan)).singleElement().asString().contains("span-length.metres");
    }

    @Test
    void findsMetres() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-gw].lengthKm", 48_900);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.spans[9].lengthKm span-length.metres Nairobi–Longonot (s-nbo-gw) | 48900.0 | 47.3");
    }

    @Test
    void findsAnEndlessCable() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-nbo-gw].lengthKm", 480);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[9].lengthKm span-length.long Nairobi–Longonot (s-nbo-gw) | 480.0 | 47.3");
    }

    @Test
    void findsARouteLongerThanStated() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-kis-kla].lengthKm", 251);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[4].lengthKm span-length.route Kisumu–Kampala (s-kis-kla) | 251.0 | 265.6");
    }

    @Test
    void looksAtSpansOfLeversAndSparesSatellites() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[2].span.lengthKm", 10);
        plan = Changes.set(plan, "spans[s-gw-lod].lengthKm", 1);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[2].span.lengthKm span-length.short Mombasa–Malindi (s-mba-mld) | 10.0 | 104.1");
    }

    @Test
    void measuresTheSeaToo() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-mba-mrs].lengthKm", 5_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.spans[5].lengthKm span-length.short Equator cable (s-mba-mrs) | 5000.0 | 6271.8");
    }
}
