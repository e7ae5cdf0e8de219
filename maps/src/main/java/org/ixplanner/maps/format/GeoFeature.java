package org.ixplanner.maps.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something that stands in a file of geodata.
///
/// @param shape where it is; empty if the file does not say
/// @param attributes what the file says of it, in the file's order; what is nested is called `outer/inner`, and
///     the entries of a list are joined by semicolons
/// @param where it stands in the file, such as `features[3]`, `line 12` or `spans, row 7`
public record GeoFeature(GeoShape shape, Map<String, String> attributes, String where) {

    /// Keeps its own copy of the attributes.
    public GeoFeature {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
