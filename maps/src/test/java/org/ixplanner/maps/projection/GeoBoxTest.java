package org.ixplanner.maps.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;

class GeoBoxTest {

    @Test
    void goesAroundPlaces() {
        GeoBox box = GeoBox.around(List.of(new LonLat(34, 4), new LonLat(41, -4), new LonLat(37, 0)));

        assertThat(box).isEqualTo(new GeoBox(34, -4, 41, 4));
        assertThat(box.centre()).isEqualTo(new LonLat(37.5, 0));
    }

    @Test
    void takesTheShorterWayRound() {
        GeoBox fiji = GeoBox.around(List.of(new LonLat(177, -18), new LonLat(-179, -16)));

        assertThat(fiji).isEqualTo(new GeoBox(177, -18, 181, -16));
        assertThat(fiji.holds(new LonLat(-179.5, -17))).isTrue();
        assertThat(fiji.holds(new LonLat(176, -17))).isFalse();
        assertThat(fiji.centre()).isEqualTo(new LonLat(179, -17));
        assertThat(fiji.corners()).contains(new LonLat(-179, -18));
    }

    // 39.664 + 360 - 360 is a little less than 39.664 in binary.
    @Test
    void onePlaceIsABoxWithoutAWidthWhateverItsDigits() {
        LonLat mombasa = new LonLat(39.664, -4.055);

        assertThat(GeoBox.around(List.of(mombasa))).isEqualTo(new GeoBox(39.664, -4.055, 39.664, -4.055));
    }

    @Test
    void growsByAShareOrAtLeastSomeKilometres() {
        GeoBox grown = new GeoBox(30, -10, 40, 10).grown(0.1, 10);
        assertThat(grown.northDeg()).isCloseTo(12, within(1e-9));
        assertThat(grown.westDeg()).isCloseTo(29, within(1e-9));

        GeoBox place = GeoBox.around(List.of(new LonLat(180, 0))).grown(0.1, 111.2);
        assertThat(place.eastDeg() - place.westDeg()).isCloseTo(2, within(1e-3));
        assertThat(place.holds(new LonLat(-179.5, 0.5))).isTrue();
    }

    @Test
    void neverGrowsBeyondTheGlobe() {
        GeoBox grown = new GeoBox(-170, -89, 170, 89).grown(1, 100);

        assertThat(grown.eastDeg() - grown.westDeg()).isEqualTo(360);
        assertThat(grown.northDeg()).isEqualTo(90);
    }

    @Test
    void aroundAPoleTheMiddleIsThePole() {
        assertThat(new GeoBox(-180, -90, 180, -60).centre().latDeg()).isEqualTo(-90);
    }

    @Test
    void refusesWhatIsNoBox() {
        assertThatThrownBy(() -> new GeoBox(10, 0, 5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoBox.around(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
