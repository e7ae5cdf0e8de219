package org.ixplanner.maps.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.Crs;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Gathering;
import org.ixplanner.maps.format.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/// Turns the objects of GeoJSON into features.
///
/// @param crs what the coordinates are in
/// @param gathering receives the features and what is wrong with them
record GeoJsonFeatures(Crs crs, Gathering gathering) {

    /// A feature or a bare geometry that is the whole document.
    ///
    /// @param twice a name that stands twice in it
    void alone(JsonElement json, @Nullable String twice, String where) throws FormatException {
        if (json instanceof JsonObject object && "Feature".equals(text(object, "type"))) {
            feature(json, twice, where);
            return;
        }
        ShapeBuilder shape = new ShapeBuilder(crs);
        try {
            geometry(json, shape);
            gathering.add(shape, Map.of(), where);
        } catch (FormatException e) {
            throw e.problem().where().isEmpty()
                    ? new FormatException(where, e.problem().what())
                    : e;
        }
    }

    /// An entry of a collection.
    ///
    /// @param twice a name that stands twice in it
    void feature(JsonElement json, @Nullable String twice, String where) throws FormatException {
        Message wrong = twice != null ? Message.of("format.name-twice", twice) : null;
        if (!(json instanceof JsonObject feature) || !"Feature".equals(text(feature, "type"))) {
            wrong = Message.of("format.no-feature");
            gathering.refuse(where, wrong);
            return;
        }
        if (wrong == null) {
            wrong = wrongMember(feature);
        }
        if (wrong != null) {
            gathering.refuse(where, wrong);
            return;
        }
        ShapeBuilder shape = new ShapeBuilder(crs);
        try {
            JsonElement geometry = feature.get("geometry");
            if (geometry != null && !geometry.isJsonNull()) {
                geometry(geometry, shape);
            }
        } catch (FormatException e) {
            gathering.refuse(where, e.problem().what());
            return;
        }
        gathering.add(shape, attributes(feature), where);
    }

    private static @Nullable Message wrongMember(JsonObject feature) {
        JsonElement properties = feature.get("properties");
        if (properties != null && !properties.isJsonNull() && !properties.isJsonObject()) {
            return Message.of("format.properties");
        }
        JsonElement id = feature.get("id");
        if (id != null && !id.isJsonNull() && !id.isJsonPrimitive()) {
            return Message.of("format.feature-id");
        }
        return null;
    }

    private static Map<String, String> attributes(JsonObject feature) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (feature.get("properties") instanceof JsonObject properties) {
            flatten("", properties, attributes);
        }
        if (feature.get("id") instanceof JsonPrimitive id) {
            attributes.putIfAbsent("id", id.getAsString());
        }
        return attributes;
    }

    private static void flatten(String prefix, JsonObject object, Map<String, String> attributes) {
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            String name = prefix + entry.getKey();
            switch (entry.getValue()) {
                case JsonPrimitive value -> attributes.put(name, value.getAsString());
                case JsonObject nested -> flatten(name + "/", nested, attributes);
                case JsonArray list when isPlain(list) -> attributes.put(name, joined(list));
                case JsonArray list -> {
                    for (int i = 0; i < list.size(); i++) {
                        if (list.get(i) instanceof JsonObject nested) {
                            flatten(name + "/" + i + "/", nested, attributes);
                        }
                    }
                }
                default -> {} // null: the file says nothing
            }
        }
    }

    private static boolean isPlain(JsonArray list) {
        return list.asList().stream().allMatch(JsonElement::isJsonPrimitive);
    }

    private static String joined(JsonArray list) {
        List<String> texts =
                list.asList().stream().map(JsonElement::getAsString).toList();
        return String.join(";", texts);
    }

    private void geometry(JsonElement json, ShapeBuilder shape) throws FormatException {
        if (!(json instanceof JsonObject geometry) || text(geometry, "type") == null) {
            throw new FormatException(Message.of("format.no-geometry"));
        }
        String type = String.valueOf(text(geometry, "type"));
        if (type.equals("GeometryCollection")) {
            for (JsonElement part : list(geometry.get("geometries"), "geometries")) {
                geometry(part, shape);
            }
            return;
        }
        JsonElement coordinates = geometry.get("coordinates");
        switch (type) {
            case "Point" -> point(coordinates, shape);
            case "MultiPoint" -> {
                for (JsonElement point : list(coordinates, type)) {
                    point(point, shape);
                }
            }
            case "LineString" -> shape.line(line(coordinates, type));
            case "MultiLineString" -> {
                for (JsonElement line : list(coordinates, type)) {
                    shape.line(line(line, type));
                }
            }
            case "Polygon" -> shape.area(rings(coordinates, type));
            case "MultiPolygon" -> {
                for (JsonElement area : list(coordinates, type)) {
                    shape.area(rings(area, type));
                }
            }
            default -> throw new FormatException(Message.of("format.geometry-type", type));
        }
    }

    private static void point(@Nullable JsonElement json, ShapeBuilder shape) throws FormatException {
        double[] xy = xy(json);
        shape.point(xy[0], xy[1]);
    }

    private static List<double[]> rings(@Nullable JsonElement json, String type) throws FormatException {
        List<double[]> rings = new ArrayList<>();
        for (JsonElement ring : list(json, type)) {
            rings.add(line(ring, type));
        }
        return rings;
    }

    private static double[] line(@Nullable JsonElement json, String type) throws FormatException {
        List<JsonElement> points = list(json, type);
        double[] xys = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            double[] xy = xy(points.get(i));
            xys[2 * i] = xy[0];
            xys[2 * i + 1] = xy[1];
        }
        return xys;
    }

    private static List<JsonElement> list(@Nullable JsonElement json, String what) throws FormatException {
        if (json instanceof JsonArray list) {
            return list.asList();
        }
        throw new FormatException(Message.of("format.no-list", what));
    }

    // Altitude and whatever follows it is of no use here.
    private static double[] xy(@Nullable JsonElement json) throws FormatException {
        if (json instanceof JsonArray numbers && numbers.size() >= 2) {
            for (JsonElement number : numbers) {
                if (!(number instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
                    throw new FormatException(Message.of("format.coordinates"));
                }
            }
            return new double[] {numbers.get(0).getAsDouble(), numbers.get(1).getAsDouble()};
        }
        throw new FormatException(Message.of("format.coordinates"));
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive text && text.isString() ? text.getAsString() : null;
    }
}
