package org.ixplanner.engine.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LonLatTest {

    private static final LonLat NAIROBI = new LonLat(36.8219, -1.2921);
    private static final LonLat MOMBASA = new LonLat(39.6682, -4.0435);

    @Test
    void aDegreeOfLongitudeOnTheEquator() {
        // 6378.137 km · π / 180, the equator being a circle of WGS 84's semi-major axis.
        assertThat(new LonLat(0, 0).distanceKm(new LonLat(1, 0))).isCloseTo(111.319_490_8, within(1e-6));
    }

    @Test
    void aQuarterOfTheMeridian() {
        // The quarter meridian of WGS 84: 10 001.965 729 km.
        assertThat(new LonLat(10, 0).distanceKm(new LonLat(10, 90))).isCloseTo(10_001.965_729, within(1e-5));
    }

    @Test
    void distanceIsTheSameBothWays() {
        assertThat(NAIROBI.distanceKm(MOMBASA)).isEqualTo(MOMBASA.distanceKm(NAIROBI));
        assertThat(NAIROBI.distanceKm(MOMBASA)).isBetween(438.0, 442.0);
        assertThat(NAIROBI.distanceKm(NAIROBI)).isZero();
    }

    @Test
    void acrossTheAntimeridian() {
        assertThat(new LonLat(179.5, 0).distanceKm(new LonLat(-179.5, 0))).isCloseTo(111.319_490_8, within(1e-6));
    }

    @Test
    void coordinatesAreRoundedToWhatTheFileHolds() {
        assertThat(new LonLat(36.821_900_04, -1.292_100_04)).isEqualTo(NAIROBI);
        assertThat(new LonLat(-0.0, -1e-9)).isEqualTo(new LonLat(0, 0));
        assertThat(new LonLat(-0.0, 0).toString()).doesNotContain("-");
    }

    @Test
    void offTheEarthIsRefused() {
        assertThatThrownBy(() -> new LonLat(181, 0)).hasMessageContaining("longitude");
        assertThatThrownBy(() -> new LonLat(0, -90.1)).hasMessageContaining("latitude");
        assertThatThrownBy(() -> new LonLat(Double.NaN, 0)).hasMessageContaining("longitude");
    }

    @Test
    void aLineIsAsLongAsItsLegs() {
        LonLat voi = new LonLat(38.5567, -3.3961);
        GeoLine line = new GeoLine(List.of(NAIROBI, voi, MOMBASA));
        assertThat(line.lengthKm()).isEqualTo(NAIROBI.distanceKm(voi) + voi.distanceKm(MOMBASA));
        assertThat(line.start()).isEqualTo(NAIROBI);
        assertThat(line.end()).isEqualTo(MOMBASA);
        assertThatThrownBy(() -> new GeoLine(List.of(NAIROBI))).hasMessageContaining("two points");
    }
}
