package org.ixplanner.engine.geo;

import java.util.Optional;
import java.util.SortedSet;

/// Says where countries are, so that a check can tell when a place lies off the country it claims. The engine has
/// no such data of its own: the caller passes an atlas in.
///
/// A country is its ISO 3166-1 alpha-2 code in capitals; Kosovo is `XK`. An atlas always gives the same answer to
/// the same question and may be asked from several threads.
///
/// A check compares [#distanceKm] with [#toleranceKm]: an outline is simplified, so a landing station may stand
/// some way off its own country's shore.
public interface CountryAtlas {

    /// The codes of all countries whose outline is known, in alphabetical order.
    SortedSet<String> countries();

    /// Whether this atlas has an outline for the country.
    default boolean knows(String country) {
        return countries().contains(country);
    }

    /// How far the place lies from the nearest land of the country, in kilometres over the ellipsoid; 0 inside
    /// the outline and on it.
    ///
    /// @throws IllegalArgumentException if the atlas does not know the country; ask [#knows] first
    double distanceKm(String country, LonLat place);

    /// The country whose outline holds the place: empty at sea. Where outlines overlap, the one with the smallest
    /// land.
    Optional<String> countryAt(LonLat place);

    /// How far off a country's outline, in kilometres, a place may lie and still be taken as within the country.
    /// It reflects the accuracy of the outlines, not that of the plan.
    double toleranceKm();
}
