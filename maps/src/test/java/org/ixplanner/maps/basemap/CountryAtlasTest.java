package org.ixplanner.maps.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryAtlasTest {

    private final CountryAtlas atlas = NaturalEarthCountries.bundled();

    @ParameterizedTest
    @CsvSource({
        "Kinshasa, CD, CG, 15.31, -4.34",
        "Brazzaville, CG, CD, 15.26, -4.25",
        "Gaborone, BW, ZA, 25.91, -24.65",
        "Nairobi, KE, TZ, 36.82, -1.29",
        "Maseru in Lesotho which South Africa encloses, LS, ZA, 27.52, -29.33",
        "Mbabane, SZ, ZA, 31.13, -26.32",
        "San Marino, SM, IT, 12.45, 43.94",
        "Singapore, SG, MY, 103.82, 1.35",
        "Apia, WS, AS, -171.76, -13.85",
        "Labasa north of Suva, FJ, NZ, 179.38, -16.43",
        "Honolulu, US, CA, -157.80, 21.35",
        "Anchorage, US, CA, -149.90, 61.20",
        "Longyearbyen has a code of its own, SJ, NO, 15.64, 78.22",
        "Cayenne has a code of its own, GF, FR, -52.45, 4.80",
        "Saint-Pierre on Réunion, RE, FR, 55.50, -21.25",
        "Bonaire has a code of its own, BQ, NL, -68.27, 12.20",
        "Gibraltar, GI, ES, -5.348, 36.135",
        "Pristina, XK, RS, 21.16, 42.66",
        "Hargeisa by ISO, SO, ET, 44.06, 9.56",
        "North Nicosia by ISO, CY, TR, 33.36, 35.20",
        "Simferopol by ISO, UA, RU, 34.10, 44.95",
        "Laayoune, EH, MA, -13.20, 27.15",
        "Dakhla Oasis, EG, LY, 29.00, 25.50",
        "Lake Victoria belongs to its shores, UG, RW, 32.60, -0.20",
        "Inland of Lavrentiya east of the antimeridian, RU, US, -172.5, 66.3",
        "The South Pole, AQ, CL, 0, -90",
        "The Ross Ice Shelf at the antimeridian, AQ, NZ, 180, -86",
    })
    void aPlaceIsInItsCountryAndNotInTheOther(String name, String country, String other, double lon, double lat) {
        LonLat place = new LonLat(lon, lat);

        assertThat(atlas.countryAt(place)).as(name).contains(country);
        assertThat(atlas.distanceKm(country, place)).as(name).isZero();
        assertThat(atlas.distanceKm(other, place)).as(name).isPositive();
    }

    @Test
    void theSeaBelongsToNobody() {
        assertThat(atlas.countryAt(new LonLat(-30, 0))).isEmpty();
        assertThat(atlas.countryAt(new LonLat(180, 0))).isEmpty();
        assertThat(atlas.countryAt(new LonLat(-180, 50))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Kinshasa is 2 to 4 km from Brazzaville's shore, Nairobi 140 km from Tanzania.
        "CG, 15.31, -4.34, 1, 10",
        "TZ, 36.82, -1.29, 110, 160",
        // Dover to Calais: 33 km between the shores.
        "FR, 1.31, 51.13, 31, 40",
        // The Strait of Gibraltar, 14 km.
        "MA, -5.61, 36.01, 13, 20",
    })
    void theDistanceToANeighbourIsKnown(String country, double lon, double lat, double from, double to) {
        assertThat(atlas.distanceKm(country, new LonLat(lon, lat))).isBetween(from, to);
    }

    @Test
    void theAntimeridianIsNoBorder() {
        LonLat eastOfIt = new LonLat(-179.5, -16.6);
        LonLat westOfIt = new LonLat(179.5, 66);

        // Taveuni's eastern shore is some 40 km away across the antimeridian, Chukotka lies on both sides of it.
        assertThat(atlas.distanceKm("FJ", eastOfIt)).isBetween(20.0, 60.0);
        assertThat(atlas.distanceKm("RU", westOfIt)).isZero();
        assertThat(atlas.distanceKm("RU", new LonLat(-179.99, 66.5))).isZero();
        assertThat(atlas.distanceKm("RU", new LonLat(180, 67))).isZero();
        assertThat(atlas.distanceKm("RU", new LonLat(-180, 67))).isZero();
        // St Lawrence Island, Alaska, is 60 to 80 km from Chukotka.
        assertThat(atlas.distanceKm("RU", new LonLat(-171.73, 63.78))).isBetween(55.0, 85.0);
        // The Chathams lie beyond 180 degrees east as seen from New Zealand.
        assertThat(atlas.distanceKm("NZ", new LonLat(-176.0, -44.0))).isBetween(5.0, 40.0);
        assertThat(atlas.distanceKm("NZ", new LonLat(-179.5, -44.0))).isBetween(210.0, 240.0);
    }

    @Test
    void theDistanceIsTheSameFromBothNamesOfTheAntimeridian() {
        assertThat(atlas.distanceKm("FJ", new LonLat(-180, -20)))
                .isCloseTo(atlas.distanceKm("FJ", new LonLat(180, -20)), within(1e-9));
    }

    @Test
    void farFromEveryOutlineTheDistanceIsStillRight() {
        // Point Nemo, 2,688 km from Ducie Island (Pitcairn), its nearest land.
        LonLat nemo = new LonLat(-123.3933, -48.8767);

        assertThat(atlas.distanceKm("PN", nemo)).isCloseTo(2688, within(30.0));
        assertThat(atlas.distanceKm("AQ", nemo)).isGreaterThan(2650);
        assertThat(atlas.distanceKm("CL", nemo)).isGreaterThan(2650);
    }

    @Test
    void theNorthPoleIsSevenHundredKilometresFromGreenland() {
        assertThat(atlas.distanceKm("GL", new LonLat(0, 90))).isCloseTo(707, within(10.0));
    }

    @Test
    void aPlaceInTheWrongCountryIsFarBeyondTheTolerance() {
        // Mombasa with longitude and latitude mixed up, and with the sign of the latitude lost.
        assertThat(atlas.distanceKm("KE", new LonLat(-4.06, 39.67))).isGreaterThan(3000);
        assertThat(atlas.distanceKm("KE", new LonLat(39.67, -14.06))).isGreaterThan(900);
    }

    @Test
    void anUnknownCountryIsToldAndRefused() {
        assertThat(atlas.knows("KE")).isTrue();
        assertThat(atlas.knows("ZZ")).isFalse();
        assertThat(atlas.knows("ke")).isFalse();
        assertThatThrownBy(() -> atlas.distanceKm("ZZ", new LonLat(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ZZ");
    }

    @Test
    void everyIsoCountryHasAnOutlineAndKosovoToo() {
        Set<String> expected = new TreeSet<>(Set.of(Locale.getISOCountries()));
        expected.add("XK");

        assertThat(atlas.countries()).isEqualTo(expected);
    }
}
