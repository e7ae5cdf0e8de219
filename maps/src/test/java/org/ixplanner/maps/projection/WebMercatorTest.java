package org.ixplanner.maps.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.geotools.api.referencing.cs.AxisDirection;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebMercatorTest {

    private static final LonLat LONDON = new LonLat(-0.1276, 51.5072);

    @Test
    void londonIsNotInTheOcean() {
        Metres london = WebMercator.toMetres(LONDON);

        // By the definition (IOGP 7-2, method 1024): a·λ and a·ln tan(π/4 + φ/2). Swapped axes would put it off
        // Somalia.
        assertThat(london.eastM()).isCloseTo(-14_204.37, within(0.01));
        assertThat(london.northM()).isCloseTo(6_711_506.67, within(0.05));
        assertThat(WebMercator.toLonLat(london)).isEqualTo(LONDON);
    }

    @Test
    void theExampleOfThePublishedMethodComesOut() {
        // IOGP Guidance Note 7-2, Popular Visualisation Pseudo Mercator: 24°22'54.433"N 100°20'00.000"W.
        Metres point = WebMercator.toMetres(new LonLat(-(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600));

        assertThat(point.eastM()).isCloseTo(-11_169_055.58, within(0.01));
        assertThat(point.northM()).isCloseTo(2_800_000.00, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "180, 85", "-180, -85", "36.8219, -1.2921", "178.4419, -18.1416", "-157.8583, 21.3069"})
    void placesComeBackAndFollowTheFormula(double lon, double lat) {
        LonLat place = new LonLat(lon, lat);
        Metres point = WebMercator.toMetres(place);

        double radius = 6_378_137;
        double north = radius * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2));
        assertThat(point.eastM()).isCloseTo(radius * Math.toRadians(lon), within(1e-6));
        assertThat(point.northM()).isCloseTo(north, within(1e-6));
        assertThat(WebMercator.toLonLat(point)).isEqualTo(place);
    }

    @Test
    void theWorldIsASquare() {
        Metres corner = WebMercator.toMetres(new LonLat(180, WebMercator.MAX_LAT_DEG));

        assertThat(corner.eastM()).isCloseTo(WebMercator.HALF_WORLD_M, within(1e-3));
        assertThat(corner.northM()).isCloseTo(WebMercator.HALF_WORLD_M, within(0.1));
        assertThat(WebMercator.toLonLat(new Metres(WebMercator.HALF_WORLD_M, 0)))
                .isEqualTo(new LonLat(180, 0));
    }

    @Test
    void whatIsOffTheMapIsRefused() {
        assertThatThrownBy(() -> WebMercator.toMetres(new LonLat(0, 86)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("86");
        assertThatThrownBy(() -> WebMercator.toLonLat(new Metres(0, 20_100_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Metres(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eastComesFirstInBothSystems() {
        assertThat(Wgs84.CRS.getCoordinateSystem().getAxis(0).getDirection()).isEqualTo(AxisDirection.EAST);
        assertThat(WebMercator.CRS.getCoordinateSystem().getAxis(0).getDirection())
                .isEqualTo(AxisDirection.EAST);
        assertThat(WebMercator.CRS.getBaseCRS().getCoordinateSystem().getAxis(0).getDirection())
                .isEqualTo(AxisDirection.EAST);
    }
}
