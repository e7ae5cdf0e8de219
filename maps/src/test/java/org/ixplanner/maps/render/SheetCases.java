package org.ixplanner.maps.render;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;

/// Extents that break maps: across the antimeridian, around a pole, tiny, and the whole Earth.
final class SheetCases {

    private SheetCases() {}

    static List<Sheet> all() {
        return List.of(
                sheet("Fiji", "FJ", 178.44, -18.14, -179.98, -16.68),
                sheet("Kiribati", "KI", 172.98, 1.33, -157.36, 1.87),
                sheet("Russia", "RU", 20.5, 54.7, -169.8, 66.2),
                sheet("Svalbard", "SJ", 11.9, 78.9, 15.6, 78.2),
                sheet("Rwanda", "RW", 28.9, -2.6, 30.8, -1.1),
                Sheet.of("Antarctica", new GeoBox(-180, -90, 180, -62)).about("AQ"),
                Sheet.of("Earth", new GeoBox(-180, -80, 180, 80)).about("BR"));
    }

    private static Sheet sheet(String title, String country, double west, double lat, double east, double otherLat) {
        List<LonLat> places = List.of(new LonLat(west, lat), new LonLat(east, otherLat));
        return Sheet.of(title, GeoBox.around(places).grown(0.1, 60))
                .about(country)
                .with(new MapLayer(
                        "Places",
                        places.stream()
                                .map(place -> new Spot(place, DemoSheet.SITE, "Site", 10))
                                .<org.ixplanner.maps.layer.MapFeature>map(spot -> spot)
                                .toList()))
                .withLocator();
    }
}
