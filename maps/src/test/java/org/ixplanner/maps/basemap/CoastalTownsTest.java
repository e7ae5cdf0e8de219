package org.ixplanner.maps.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;

/// The tolerance of the atlas rests on this: how far real coastal towns lie off the simplified outline of their
/// country.
class CoastalTownsTest {

    // Natural Earth has neither island, not even at 1:10 million.
    private static final List<String> ISLANDS_NOT_SHOWN = List.of("Kastellorizo", "Nukunonu");

    private final CountryAtlas atlas = NaturalEarthCountries.bundled();

    @Test
    void everyTownLiesOnItsCountryWithinTheTolerance() throws IOException {
        List<Measured> towns = measured();

        assertThat(towns).hasSizeGreaterThan(100);
        assertThat(towns)
                .filteredOn(town -> town.offKm() > atlas.toleranceKm())
                .extracting(Measured::name)
                .containsExactlyInAnyOrderElementsOf(ISLANDS_NOT_SHOWN);
    }

    @Test
    void theToleranceIsNotMuchWiderThanTheTownsNeed() throws IOException {
        double farthest = measured().stream().mapToDouble(Measured::offKm).max().orElseThrow();

        assertThat(farthest).isGreaterThan(atlas.toleranceKm() / 2);
    }

    private List<Measured> measured() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(CoastalTownsTest.class.getResourceAsStream("coastal-towns.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(town -> new Measured(
                            town[0],
                            town[1],
                            atlas.distanceKm(
                                    town[0], new LonLat(Double.parseDouble(town[2]), Double.parseDouble(town[3])))))
                    .sorted(Comparator.comparingDouble(Measured::offKm).reversed())
                    .toList();
        }
    }

    private record Measured(String country, String name, double offKm) {}
}
