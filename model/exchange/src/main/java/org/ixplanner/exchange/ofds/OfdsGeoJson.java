package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The GeoJSON form, in which nodes and spans are features, references are replaced by what they refer to, and
/// each feature repeats its network: becomes the tree of the JSON form again.
final class OfdsGeoJson {

    private final Map<String, JsonObject> networks = new LinkedHashMap<>();
    // Looked up, never iterated.
    private final Set<String> known = new HashSet<>();

    /// Takes in a collection of features.
    void add(JsonObject collection) {
        for (JsonObject feature : OfdsValues.objects(collection, "features")) {
            addFeature(feature);
        }
    }

    /// Takes in one feature, as in a file with one a line.
    void addFeature(JsonObject feature) {
        if (feature.get("properties") instanceof JsonObject properties) {
            JsonObject network = network(properties);
            JsonObject entry = properties.deepCopy();
            entry.remove("network");
            if (isSpan(feature, properties)) {
                span(network, entry, feature.get("geometry"));
            } else {
                entry.add("location", feature.get("geometry"));
                put(network, "nodes", entry);
            }
        }
    }

    /// The networks, each as in the JSON form.
    Iterable<JsonObject> trees() {
        return networks.values();
    }

    private void span(JsonObject network, JsonObject span, JsonElement geometry) {
        for (String end : new String[] {"start", "end"}) {
            if (span.get(end) instanceof JsonObject node) {
                if (node.has("location")) {
                    put(network, "nodes", node);
                }
                span.add(end, node.get("id"));
            }
        }
        span.add("route", geometry);
        put(network, "spans", span);
    }

    // A node stands at each span that ends there; the first one is kept.
    private void put(JsonObject network, String list, JsonObject entry) {
        String id = OfdsValues.text(entry, "id");
        boolean isRepeated = list.equals("nodes") && id != null && !known.add(network.get("id") + " " + id);
        if (!isRepeated) {
            ((JsonArray) network.get(list)).add(entry);
        }
    }

    private JsonObject network(JsonObject properties) {
        JsonObject said = properties.get("network") instanceof JsonObject object ? object : new JsonObject();
        String id = OfdsValues.text(said, "id");
        return networks.computeIfAbsent(id == null ? "" : id, key -> {
            JsonObject network = said.deepCopy();
            network.add("nodes", new JsonArray());
            network.add("spans", new JsonArray());
            return network;
        });
    }

    private static boolean isSpan(JsonObject feature, JsonObject properties) {
        String type = OfdsValues.text(properties, "featureType");
        if (type != null) {
            return type.equals("span");
        }
        boolean hasLine = feature.get("geometry") instanceof JsonObject geometry
                && String.valueOf(OfdsValues.text(geometry, "type")).contains("LineString");
        return hasLine || properties.has("start") || properties.has("end");
    }
}
