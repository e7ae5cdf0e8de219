package org.ixplanner.maps.format;

import java.util.List;
import org.ixplanner.engine.text.Message;

/// What a file of geodata holds.
///
/// @param features what could be read, in the file's order
/// @param refused what could not, and why
/// @param notes what else should be known, such as parts that were left out
public record GeoData(List<GeoFeature> features, List<FormatProblem> refused, List<Message> notes) {

    /// Keeps its own copies of the lists.
    public GeoData {
        features = List.copyOf(features);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /// How many features the file holds, good and bad.
    public int read() {
        return features.size() + refused.size();
    }
}
