package org.ixplanner.maps.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.projection.GeoBox;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer TOWNS = Gazetteer.bundled();

    @Test
    void knowsCapitalsWhereTheyAre() {
        Town nairobi = TOWNS.named("nairobi").getFirst();

        assertThat(nairobi.country()).isEqualTo("KE");
        assertThat(nairobi.isCapital()).isTrue();
        assertThat(nairobi.people()).isGreaterThan(2_000_000);
        assertThat(nairobi.at().distanceKm(new LonLat(36.8219, -1.2921))).isLessThan(3);
    }

    @Test
    void neitherCapitalLettersNorDiacriticsMatter() {
        assertThat(TOWNS.named(" sao paulo").getFirst().country()).isEqualTo("BR");
        assertThat(TOWNS.named("ZÜRICH").getFirst().country()).isEqualTo("CH");
        assertThat(TOWNS.named("Nowhere at all")).isEmpty();
    }

    @Test
    void ofTownsOfOneNameTheMostImportantComesFirst() {
        List<Town> londons = TOWNS.named("London");

        assertThat(londons).extracting(Town::country).startsWith("GB").contains("CA");
    }

    @Test
    void findsTheNearestTownWithinReach() {
        assertThat(TOWNS.nearest(new LonLat(39.70, -4.00), 20))
                .hasValueSatisfying(town -> assertThat(town.name()).isEqualTo("Mombasa"));
        assertThat(TOWNS.nearest(new LonLat(-30, -40), 300)).isEmpty();
    }

    @Test
    void listsTownsOfABoxByImportance() {
        assertThat(TOWNS.within(new GeoBox(34, -4.7, 41.9, 4.6)))
                .filteredOn(town -> town.country().equals("KE"))
                .extracting(Town::name)
                .startsWith("Nairobi", "Mombasa")
                .contains("Garissa", "Lodwar", "Marsabit");
    }

    @Test
    void findsTownsAcrossTheAntimeridian() {
        assertThat(TOWNS.within(new GeoBox(177, -19, 181, -16)))
                .extracting(Town::name)
                .contains("Suva");
    }

    @Test
    void everyCountryKeepsItsTowns() {
        List<Town> towns = TOWNS.towns();

        assertThat(towns).hasSizeBetween(30_000, 40_000);
        TreeSet<String> countries = new TreeSet<>();
        towns.forEach(town -> countries.add(town.country()));
        assertThat(countries).hasSizeGreaterThan(240).contains("TV", "NR", "VA", "KI");
        assertThat(towns.stream().filter(town -> town.country().equals("RW"))).hasSizeGreaterThan(10);
        assertThat(towns.stream().filter(town -> town.country().equals("IN") && town.people() < 15_000))
                .allMatch(town -> town.featureCode().startsWith("PPLA")
                        || town.featureCode().equals("PPLC"));
    }

    @Test
    void namesWhomTheLicenceAsksToName() {
        String credit = ResourceBundle.getBundle("org.ixplanner.maps.messages", Locale.ENGLISH)
                .getString(Gazetteer.credit().key());

        assertThat(credit).contains("GeoNames").contains("CC BY 4.0");
    }
}
