package org.ixplanner.maps.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Features of one kind, to be written.
///
/// @param name of the layer, letters and underscores
/// @param title as people know it
/// @param features all with points, or all with lines
/// @param numeric attributes that are numbers
public record GeoLayer(String name, String title, List<GeoFeature> features, Set<String> numeric) {

    /// Keeps its own copies.
    public GeoLayer {
        features = List.copyOf(features);
        numeric = Set.copyOf(numeric);
    }

    /// The names of all attributes: those of the first feature in its order, then whatever others have besides.
    public List<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> rest = new TreeSet<>();
        for (GeoFeature feature : features) {
            Map<String, String> attributes = feature.attributes();
            if (names.isEmpty()) {
                names.addAll(attributes.keySet());
            } else {
                rest.addAll(attributes.keySet());
            }
        }
        names.addAll(rest);
        return List.copyOf(names);
    }
}
