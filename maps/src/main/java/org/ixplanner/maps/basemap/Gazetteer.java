package org.ixplanner.maps.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.projection.GeoBox;

/// Towns of the world from GeoNames: those of 15,000 people or more, the 200 largest of each country, capitals and
/// seats of first-order divisions. Source, licence and how the data are made: `sample-data/towns/README.md`.
///
/// The data are read when they are first needed. Safe to use from several threads.
public final class Gazetteer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double MIN_KM_PER_DEGREE = 110.5;
    private static final Comparator<Town> BY_IMPORTANCE =
            Comparator.comparingDouble(Town::importance).reversed();

    private final Bundled<List<Town>> towns;

    private Gazetteer(Bundled<List<Town>> towns) {
        this.towns = towns;
    }

    /// The towns that come with the program, not read yet.
    public static Gazetteer bundled() {
        return from(Bundled.file("towns/towns.tsv"));
    }

    static Gazetteer from(NaturalEarthCountries.Source source) {
        return new Gazetteer(new Bundled<>(source, Gazetteer::read));
    }

    /// Whom to name wherever the towns are shown, as the licence asks.
    public static Message credit() {
        return Message.of("gazetteer.credit");
    }

    /// All towns, by country code and then by people, the largest first.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<Town> towns() {
        return towns.get();
    }

    /// Towns of this name, the most important first. Capital letters and diacritics do not matter.
    ///
    /// @throws UncheckedIOException if the data cannot be read
    public List<Town> named(String name) {
        String wanted = plain(name);
        return towns().stream()
                .filter(town -> plain(town.name()).equals(wanted))
                .sorted(BY_IMPORTANCE)
                .toList();
    }

    /// The town nearest to a place.
    ///
    /// @param withinKm how far it may be off, up to 5,000 km
    /// @throws UncheckedIOException if the data cannot be read
    public Optional<Town> nearest(LonLat place, double withinKm) {
        ToDoubleFunction<Town> km = town -> place.distanceKm(town.at());
        return towns().stream()
                .filter(town -> Math.abs(town.at().latDeg() - place.latDeg()) * MIN_KM_PER_DEGREE <= withinKm)
                .filter(town -> km.applyAsDouble(town) <= withinKm)
                .min(Comparator.comparingDouble(km));
    }

    /// Towns within a box, the most important first.
    ///
    /// @param box the box; it may lie across the antimeridian
    /// @throws UncheckedIOException if the data cannot be read
    public List<Town> within(GeoBox box) {
        return towns().stream()
                .filter(town -> box.holds(town.at()))
                .sorted(BY_IMPORTANCE)
                .toList();
    }

    private static List<Town> read(InputStream stream) throws IOException {
        return TableReader.read(stream, "Towns", Gazetteer::town);
    }

    private static Town town(String[] columns) {
        if (columns.length != 6) {
            throw new IllegalArgumentException(
                    "country, name, feature code, people, longitude and latitude expected, found columns: "
                            + columns.length);
        }
        return new Town(
                columns[1],
                TableReader.code(columns[0]),
                columns[2],
                TableReader.number(columns[3]),
                new LonLat(
                        TableReader.degrees(TableReader.number(columns[4]), 180),
                        TableReader.degrees(TableReader.number(columns[5]), 90)));
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
