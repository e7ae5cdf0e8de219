package org.ixplanner.maps.basemap;

import org.ixplanner.engine.geo.LonLat;

/// A town of the gazetteer.
///
/// @param name as GeoNames writes it, mostly in Latin letters with the local spelling
/// @param country the ISO 3166-1 alpha-2 code
/// @param featureCode what it is, in GeoNames' words: `PPLC` a capital, `PPLA` the seat of a first-order division,
/// `PPL` a town
/// @param people how many live there, 0 if GeoNames does not know
/// @param at where it is
public record Town(String name, String country, String featureCode, int people, LonLat at) {

    private static final String CAPITAL = "PPLC";
    private static final String SEAT = "PPLA";

    /// Whether it is the capital of its country.
    public boolean isCapital() {
        return featureCode.equals(CAPITAL);
    }

    /// How much it matters on a map: its people, a capital counting five times and a seat of a division twice.
    public double importance() {
        double weight = isCapital() ? 5 : featureCode.equals(SEAT) ? 2 : 1;
        return weight * (people + 1);
    }
}
