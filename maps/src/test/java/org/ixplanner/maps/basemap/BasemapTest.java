package org.ixplanner.maps.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;

class BasemapTest {

    private static final Basemap BASEMAP = Basemap.bundled();

    @Test
    void drawsTheCountriesThatTheChecksKnow() {
        Set<String> drawn = new TreeSet<>();
        BASEMAP.land().forEach(polygon -> drawn.add(polygon.country()));

        assertThat(drawn)
                .containsAll(NaturalEarthCountries.bundled().countries())
                .contains("ZZ");
    }

    @Test
    void kenyaBordersItsNeighbours() {
        Set<String> neighbours = new TreeSet<>();
        for (BorderLine border : BASEMAP.borders()) {
            if (border.country().equals("KE")) {
                neighbours.add(border.beyond());
            } else if (border.beyond().equals("KE")) {
                neighbours.add(border.country());
            }
        }

        assertThat(neighbours).containsExactly("ET", "SO", "SS", "TZ", "UG");
    }

    @Test
    void bordersLieOnTheEdgesOfTheLand() {
        Set<String> edge = new TreeSet<>();
        for (CountryPolygon polygon : BASEMAP.land()) {
            if (polygon.country().equals("RW")) {
                for (int i = 0; i < polygon.outer().size(); i++) {
                    edge.add(polygon.outer().lonDeg(i) + " " + polygon.outer().latDeg(i));
                }
            }
        }
        for (BorderLine border : BASEMAP.borders()) {
            if (border.country().equals("RW") || border.beyond().equals("RW")) {
                for (int i = 0; i < border.size(); i++) {
                    assertThat(edge).contains(border.lonDeg(i) + " " + border.latDeg(i));
                }
            }
        }
        assertThat(edge).isNotEmpty();
    }

    @Test
    void disputedLandIsWhereIso3166HasIt() {
        assertThat(countryAt(34.1, 44.95)).isEqualTo("UA");
        assertThat(countryAt(44.06, 9.56)).isEqualTo("SO");
        assertThat(countryAt(33.36, 35.19)).isEqualTo("CY");
        assertThat(countryAt(-13.2, 27.15)).isEqualTo("EH");
        assertThat(countryAt(63.3, 45.9)).isEqualTo("KZ");
    }

    @Test
    void lakesHoldWaterAndNoTown() {
        assertThat(isWater(33, -1)).isTrue();
        assertThat(isWater(36.05, 3.6)).isTrue();
        assertThat(isWater(36.82, -1.28)).isFalse();
    }

    private static String countryAt(double lonDeg, double latDeg) {
        return BASEMAP.land().stream()
                .filter(polygon -> holds(polygon.outer(), lonDeg, latDeg)
                        && polygon.holes().stream().noneMatch(hole -> holds(hole, lonDeg, latDeg)))
                .map(CountryPolygon::country)
                .findFirst()
                .orElse("");
    }

    private static boolean isWater(double lonDeg, double latDeg) {
        return BASEMAP.lakes().stream().anyMatch(lake -> holds(lake.shore(), lonDeg, latDeg));
    }

    private static boolean holds(Ring ring, double lonDeg, double latDeg) {
        return PointLocation.isInRing(new Coordinate(lonDeg, latDeg), ring.closed());
    }
}
