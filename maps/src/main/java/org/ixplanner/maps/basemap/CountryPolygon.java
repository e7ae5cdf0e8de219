package org.ixplanner.maps.basemap;

import java.util.List;

/// One piece of a country's land.
///
/// @param country the ISO 3166-1 alpha-2 code
/// @param scaleMillions the Natural Earth scale it was drawn for: 50 for 1:50 million, or 10 for islands which
/// that leaves out
/// @param outer the shore and border
/// @param holes land of others within it; lakes are not cut out
public record CountryPolygon(String country, int scaleMillions, Ring outer, List<Ring> holes) {

    public CountryPolygon {
        holes = List.copyOf(holes);
    }
}
