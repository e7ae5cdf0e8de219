package org.ixplanner.maps.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"1,1", "1.99,1", "2,2", "4.9,2", "5,5", "9.9,5", "10,10", "321,200", "0.07,0.05", "1000,1000"})
    void lengthsAreRound(double km, double round) {
        assertThat(ScaleBar.roundDown(km)).isCloseTo(round, within(1e-12));
    }

    // 79.6 degrees north: a bar measured as if on the equator would be five times too long.
    @ParameterizedTest
    @CsvSource({"34,-4.7,41.9,4.6", "10,78,25,80.5", "177,-19,181,-16", "19,41,190,77"})
    void theBarIsAsLongAsItSays(double west, double south, double east, double north) {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, 900, 600);
        Viewport viewport = new Viewport(new GeoBox(west, south, east, north), frame);

        ScaleBar bar = ScaleBar.of(viewport, 50, 560, 130);

        double km = viewport.toLonLat(50, 560).distanceKm(viewport.toLonLat(50 + bar.widthPx(), 560));
        assertThat(km / bar.lengthKm()).isCloseTo(1, within(1e-3));
        assertThat(bar.widthPx()).isBetween(45.0, 131.0);
    }

    @Test
    void whereTheCornerIsOffTheGlobeTheMiddleCounts() {
        Viewport viewport = new Viewport(new GeoBox(-180, -80, 180, 80), new Rectangle2D.Double(0, 0, 1300, 600));

        assertThat(ScaleBar.of(viewport, 10, 580, 130).lengthKm()).isGreaterThanOrEqualTo(1000);
    }
}
