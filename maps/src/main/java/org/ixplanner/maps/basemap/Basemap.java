package org.ixplanner.maps.basemap;

import java.io.UncheckedIOException;
import java.util.List;

/// What lies under a map sheet: land, land borders and lakes for a sheet of one country (1:10 million), coarse land
/// for a small map of the surroundings, and towns. Source, licence and how the data are made:
/// `sample-data/world/README.md` and `sample-data/towns/README.md`.
///
/// Each part is read when it is first needed. Safe to use from several threads.
public final class Basemap {

    private final Bundled<List<CountryPolygon>> land =
            new Bundled<>(Bundled.file("world/land.tsv"), OutlineReader::countries);
    private final Bundled<List<BorderLine>> borders =
            new Bundled<>(Bundled.file("world/borders.tsv"), OutlineReader::borders);
    private final Bundled<List<Lake>> lakes = new Bundled<>(Bundled.file("world/lakes.tsv"), OutlineReader::lakes);
    private final NaturalEarthCountries coarse;
    private final Gazetteer gazetteer;

    private Basemap(NaturalEarthCountries coarse, Gazetteer gazetteer) {
        this.coarse = coarse;
        this.gazetteer = gazetteer;
    }

    /// The data that come with the program, not read yet.
    public static Basemap bundled() {
        return new Basemap(NaturalEarthCountries.bundled(), Gazetteer.bundled());
    }

    /// All land at 1:10 million, by country code; `ZZ` is land in no country. Lakes are not cut out.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<CountryPolygon> land() {
        return land.get();
    }

    /// All borders on land at 1:10 million; they meet the edges of [#land].
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<BorderLine> borders() {
        return borders.get();
    }

    /// Lakes at 1:50 million.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<Lake> lakes() {
        return lakes.get();
    }

    /// All land at 1:50 million, where a finger's breadth holds a continent.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<CountryPolygon> coarseLand() {
        return coarse.polygons();
    }

    /// The towns.
    public Gazetteer gazetteer() {
        return gazetteer;
    }
}
