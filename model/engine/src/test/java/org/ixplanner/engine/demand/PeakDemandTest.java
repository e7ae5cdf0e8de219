package org.ixplanner.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// The demand of one network's users. A month of 328.32 GB is 328.32 · 8,000,000 kbit ÷ (30.4 · 86,400 s) = 1,000
/// kbit/s in the mean, and 2,000 in the busy hour at the assumed twice the mean.
final class PeakDemandTest {

    private static double mbps(String lines) throws UnknownDemandException {
        Plan plan = Sketch.plan(lines);
        return new PeakDemand(Assumptions.of(plan)).mbps(plan.networks().items().getFirst());
    }

    @Test
    void aStatedPeakGoesBeforeEverythingElse() throws UnknownDemandException {
        assertThat(mbps("net 1 access peak 100\npeople 1 Nairobi 5000 kbps 2000"))
                .isEqualTo(100);
        // Also where it is 0, and where nothing is known of the users.
        assertThat(mbps("net 1 access peak 0\npeople 1 Nairobi 5000 kbps 2000")).isZero();
        assertThat(mbps("net 1 access peak 100\npeople 1 Nairobi 5000 by satellite"))
                .isEqualTo(100);
    }

    @Test
    void aRateGoesBeforeAVolume() throws UnknownDemandException {
        // 5,000 · 2,000 ÷ 1,000 = 10,000.
        assertThat(mbps("net 1 access peak ?\npeople 1 Nairobi 5000 kbps 2000 gb 1"))
                .isEqualTo(10_000, within(1e-9));
    }

    @Test
    void aVolumeCountsWithTheBusyHour() throws UnknownDemandException {
        // 5,000 · 2,000 ÷ 1,000 = 10,000; three times the mean: 15,000.
        String people = "net 1 access peak ?\npeople 1 Nairobi 5000 gb 328.32";
        assertThat(mbps(people)).isEqualTo(10_000, within(1e-6));
        assertThat(mbps("assume demand.peakToAverage 3\n" + people)).isEqualTo(15_000, within(1e-6));
    }

    @Test
    void withoutEitherTheAccessDecides() throws UnknownDemandException {
        // 1,000 · 2 = 2,000 by fixed lines, 1,000 · 0.2 = 200 by mobile: a tenth of the volume.
        String assumed =
                """
                assume demand.fixedGbPerSubscriberMonth 328.32
                assume demand.mobileGbPerSubscriberMonth 32.832
                net 1 access peak ?
                people 1 Nairobi 1000
                """;
        assertThat(mbps(assumed)).isEqualTo(2_000, within(1e-6));
        assertThat(mbps(assumed + "people 1 Nairobi 1000 by mobile")).isEqualTo(2_200, within(1e-6));
    }

    @Test
    void theCataloguesVolumesAreThoseOfItsSource() throws UnknownDemandException {
        // 279 GB: 279 ÷ 328.32 · 2 = 1.69956 Mbit/s; 5.2 GB: 5.2 ÷ 328.32 · 2 = 0.0316764 Mbit/s.
        assertThat(mbps("net 1 access peak ?\npeople 1 Nairobi 1000")).isEqualTo(1_699.56, within(0.005));
        assertThat(mbps("net 1 access peak ?\npeople 1 Nairobi 1000 by mobile")).isEqualTo(31.6764, within(0.00005));
    }

    @Test
    void rowsOfUsersAddUpEachInItsOwnWay() throws UnknownDemandException {
        // 1,000 · 2 + 500 · 2,000 ÷ 1,000 = 3,000.
        assertThat(
                        mbps(
                                """
                        net 1 access peak ?
                        people 1 Nairobi 1000 gb 328.32
                        people 1 Mombasa 500 by mobile kbps 2000
                        people 1 Kisumu 0 by satellite
                        """))
                .isEqualTo(3_000, within(1e-6));
    }

    @Test
    void nobodySaidThatItHasUsers() throws UnknownDemandException {
        assertThat(mbps("net 1 content peak ?")).isZero();
    }

    @Test
    void usersBySatelliteNeedARateOrAVolume() throws UnknownDemandException {
        assertThat(mbps("net 1 access peak ?\npeople 1 Turkana 1000 by satellite kbps 500"))
                .isEqualTo(500);
        assertThatThrownBy(() -> mbps("net 1 access peak ?\npeople 1 Turkana 1000 by satellite"))
                .isInstanceOfSatisfying(UnknownDemandException.class, e -> assertThat(English.of(e.problem()))
                        .contains("AS1", "satellite", "peakMbps"));
    }
}
