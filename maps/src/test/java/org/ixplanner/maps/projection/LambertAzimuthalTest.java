package org.ixplanner.maps.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambertAzimuthalTest {

    private static final double RADIUS_M = 6_371_007.181;

    // Snyder, Map Projections, 1987, page 332: on a sphere of radius 3, x −4.2339303 and y 4.0257775.
    @Test
    void agreesWithSnydersExample() {
        double[] metres = new double[2];

        assertThat(new LambertAzimuthal(new LonLat(-100, 40)).toMetres(100, -20, metres))
                .isTrue();
        assertThat(metres[0] * 3 / RADIUS_M).isCloseTo(-4.2339303, within(1e-6));
        assertThat(metres[1] * 3 / RADIUS_M).isCloseTo(4.0257775, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"37,0,40,-4", "179,-18,-178,-16", "20,78,25,80", "0,-90,120,-70", "0,90,-50,85", "100,60,-170,66"})
    void goesThereAndBack(double centreLon, double centreLat, double lon, double lat) {
        LambertAzimuthal projection = new LambertAzimuthal(new LonLat(centreLon, centreLat));
        double[] metres = new double[2];

        assertThat(projection.toMetres(lon, lat, metres)).isTrue();
        LonLat back = projection.toLonLat(new Metres(metres[0], metres[1]));
        assertThat(back.distanceKm(new LonLat(lon, lat))).isLessThan(0.001);
    }

    @Test
    void theOtherSideOfTheGlobeIsNotDrawn() {
        assertThat(new LambertAzimuthal(new LonLat(37, 0)).toMetres(-143, 0, new double[2]))
                .isFalse();
    }

    @Test
    void lengthsAreRightNearTheCentre() {
        double[] metres = new double[2];
        LonLat centre = new LonLat(37, 0);
        new LambertAzimuthal(centre).toMetres(37, 10, metres);

        double km = Math.hypot(metres[0], metres[1]) / 1000;
        assertThat(km / centre.distanceKm(new LonLat(37, 10))).isCloseTo(1, within(0.01));
    }
}
