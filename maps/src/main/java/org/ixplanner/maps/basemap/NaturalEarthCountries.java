package org.ixplanner.maps.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;

/// The countries of the world as Natural Earth 4.1.0 draws them at 1:50 million, with the islands that this scale
/// leaves out from 1:10 million. Source, licence, what was left out and how the data are made:
/// `sample-data/world/README.md`.
///
/// The data are read when they are first needed. Safe to use from several threads.
public final class NaturalEarthCountries implements CountryAtlas {

    private static final double TOLERANCE_KM = 15;

    private final Bundled<LandIndex> index;

    private NaturalEarthCountries(Source source) {
        index = new Bundled<>(source, stream -> new LandIndex(OutlineReader.countries(stream)));
    }

    /// The outlines that come with the program, not read yet.
    public static NaturalEarthCountries bundled() {
        return from(Bundled.file("world/countries.tsv"));
    }

    /// Outlines in the format of the bundled file, opened and closed when they are first needed. Every question
    /// throws [UncheckedIOException] if they cannot be read; its cause names the line.
    public static NaturalEarthCountries from(Source source) {
        return new NaturalEarthCountries(source);
    }

    /// All pieces of land, by country code and in the file's order, to be drawn.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<CountryPolygon> polygons() {
        return index.get().polygons();
    }

    /// @throws UncheckedIOException if the data cannot be read
    @Override
    public SortedSet<String> countries() {
        return index.get().countries();
    }

    /// @throws UncheckedIOException if the data cannot be read
    @Override
    public double distanceKm(String country, LonLat place) {
        return index.get().distanceKm(country, place);
    }

    /// @throws UncheckedIOException if the data cannot be read
    @Override
    public Optional<String> countryAt(LonLat place) {
        return index.get().countryAt(place);
    }

    /// {@inheritDoc}
    ///
    /// Here 15 km. Of 153 coastal towns and landing places the farthest lies 9.4 km off its country's outline. Of
    /// the points of the finer 1:10 million outlines, 99 in 100 lie within 7.3 km and all but 6 in 10,000 within
    /// 15 km; the rest is nearly all disputed land.
    @Override
    public double toleranceKm() {
        return TOLERANCE_KM;
    }

    /// Where outlines are read from.
    @FunctionalInterface
    public interface Source {

        /// A new stream at the start of the data; the reader closes it.
        ///
        /// @throws IOException if there is none
        InputStream open() throws IOException;
    }
}
