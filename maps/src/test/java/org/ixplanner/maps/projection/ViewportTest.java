package org.ixplanner.maps.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final GeoBox KENYA = new GeoBox(34, -4.7, 41.9, 4.6);
    private static final Viewport VIEWPORT = new Viewport(KENYA, new Rectangle2D.Double(20, 80, 1000, 600));

    @Test
    void showsTheWholeBoxWithNorthUp() {
        for (LonLat corner : KENYA.corners()) {
            assertThat(VIEWPORT.toPage(corner)).hasValueSatisfying(at -> assertThat(
                            VIEWPORT.frame().outcode(at.getX(), at.getY() - Math.signum(at.getY() - 380)))
                    .isZero());
        }
        assertThat(y(new LonLat(38, 4))).isLessThan(y(new LonLat(38, -4)));
    }

    @Test
    void goesToThePageAndBack() {
        LonLat nairobi = new LonLat(36.8219, -1.2921);
        Point2D page = VIEWPORT.toPage(nairobi).orElseThrow();

        assertThat(VIEWPORT.toLonLat(page.getX(), page.getY()).distanceKm(nairobi))
                .isLessThan(0.001);
    }

    @Test
    void measuresAlongThePage() {
        Point2D west = VIEWPORT.toPage(new LonLat(37.45, 0)).orElseThrow();
        Point2D east = VIEWPORT.toPage(new LonLat(38.45, 0)).orElseThrow();

        assertThat(VIEWPORT.km(west.getX(), west.getY(), east.getX() - west.getX()))
                .isCloseTo(111.32, within(0.05));
    }

    @Test
    void longLinesAreBentAsTheShortestWayIs() {
        List<Point2D> way = VIEWPORT.toPage(new GeoLine(List.of(new LonLat(39.66, -4.05), new LonLat(5.37, 43.3))));

        assertThat(way).hasSizeGreaterThan(20);
    }

    private static double y(LonLat place) {
        return VIEWPORT.toPage(place).orElseThrow().getY();
    }
}
