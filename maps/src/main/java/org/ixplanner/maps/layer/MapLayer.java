package org.ixplanner.maps.layer;

import java.util.List;
import org.ixplanner.maps.style.MapStyle;

/// Features that belong together.
///
/// @param title what the legend calls them, in the user's language
/// @param features what is drawn, the first lowest
public record MapLayer(String title, List<MapFeature> features) {

    public MapLayer {
        features = List.copyOf(features);
    }

    /// The entries of this layer's legend: the styles of its features, each once, by first use.
    public List<MapStyle> styles() {
        return features.stream().map(MapFeature::style).distinct().toList();
    }
}
