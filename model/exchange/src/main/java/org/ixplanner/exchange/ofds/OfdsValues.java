package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Values as JSON or as cells of a table hold them: in a table all are texts, lists are joined by semicolons,
/// geometry is well-known text or, before 0.3, coordinates joined by commas and semicolons.
final class OfdsValues {

    private OfdsValues() {}

    /// The text, or null if there is none. An object is taken for a reference to its id.
    static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        if (value instanceof JsonPrimitive primitive) {
            String text = primitive.getAsString().strip();
            return text.isEmpty() ? null : text;
        }
        return value instanceof JsonObject nested && !name.equals("id") ? text(nested, "id") : null;
    }

    /// The texts in a list.
    static List<String> texts(JsonObject object, String name) {
        List<String> texts = new ArrayList<>();
        switch (object.get(name)) {
            case JsonArray array -> {
                for (JsonElement entry : array) {
                    if (entry instanceof JsonPrimitive primitive) {
                        texts.add(primitive.getAsString().strip());
                    }
                }
            }
            case JsonPrimitive joined ->
                texts.addAll(List.of(joined.getAsString().strip().split("\\s*;\\s*", -1)));
            case null, default -> {}
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /// The objects in a list.
    static List<JsonObject> objects(JsonObject object, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (object.get(name) instanceof JsonArray array) {
            for (JsonElement entry : array) {
                if (entry instanceof JsonObject nested) {
                    objects.add(nested);
                }
            }
        }
        return objects;
    }

    /// The number, or null if there is none.
    ///
    /// @throws UnusableFileException if it is not finite or below zero
    static @Nullable Double number(JsonObject object, String name) throws UnusableFileException {
        String text = text(object, name);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= Double.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrongNumber(name, text);
        }
        throw wrongNumber(name, text);
    }

    private static UnusableFileException wrongNumber(String name, String text) {
        return new UnusableFileException(name, Message.of("ofds.number", text));
    }

    /// The place, or null if there is none.
    ///
    /// @throws UnusableFileException if it is none on the Earth
    static @Nullable LonLat place(JsonObject object, String name) throws UnusableFileException {
        List<LonLat> places = places(object.get(name), name);
        return places.isEmpty() ? null : places.getFirst();
    }

    /// The route, or null if there is none.
    ///
    /// @throws UnusableFileException if it is no line on the Earth
    static @Nullable GeoLine route(JsonObject object, String name) throws UnusableFileException {
        List<LonLat> places = places(object.get(name), name);
        if (places.isEmpty()) {
            return null;
        }
        if (places.size() == 1) {
            throw new UnusableFileException(name, Message.of("ofds.short-route"));
        }
        return new GeoLine(places);
    }

    private static List<LonLat> places(@Nullable JsonElement geometry, String name) throws UnusableFileException {
        return switch (geometry) {
            case JsonObject object when object.get("coordinates") instanceof JsonArray list -> listed(list, name);
            case JsonObject object
            when object.get("coordinates") instanceof JsonPrimitive text -> joined(text.getAsString(), name);
            case JsonPrimitive wkt -> wkt(wkt.getAsString(), name);
            case null, default -> List.of();
        };
    }

    private static List<LonLat> listed(JsonArray list, String name) throws UnusableFileException {
        List<LonLat> places = new ArrayList<>();
        if (!list.isEmpty() && list.get(0) instanceof JsonPrimitive) {
            places.add(listedPlace(list, name));
            return places;
        }
        for (JsonElement entry : list) {
            places.add(listedPlace(entry, name));
        }
        return places;
    }

    private static LonLat listedPlace(JsonElement entry, String name) throws UnusableFileException {
        if (entry instanceof JsonArray numbers
                && numbers.size() >= 2
                && numbers.get(0) instanceof JsonPrimitive lon
                && numbers.get(1) instanceof JsonPrimitive lat) {
            return place(lon.getAsString(), lat.getAsString(), name);
        }
        throw new UnusableFileException(name, Message.of("ofds.coordinates", entry.toString()));
    }

    // A point is "lon;lat", a line "lon,lat;lon,lat".
    private static List<LonLat> joined(String text, String name) throws UnusableFileException {
        List<LonLat> places = new ArrayList<>();
        if (text.isBlank()) {
            return places;
        }
        if (!text.contains(",")) {
            String[] numbers = text.split(";", -1);
            if (numbers.length < 2) {
                throw new UnusableFileException(name, Message.of("ofds.coordinates", text));
            }
            return List.of(place(numbers[0], numbers[1], name));
        }
        for (String pair : text.split(";", -1)) {
            String[] numbers = pair.split(",", -1);
            if (numbers.length < 2) {
                throw new UnusableFileException(name, Message.of("ofds.coordinates", pair));
            }
            places.add(place(numbers[0], numbers[1], name));
        }
        return places;
    }

    private static List<LonLat> wkt(String text, String name) throws UnusableFileException {
        if (text.isBlank()) {
            return List.of();
        }
        String plain = text.strip();
        if (!plain.matches("(?is)(POINT|LINESTRING)\\s*Z?\\s*\\([^()]*\\)")) {
            throw new UnusableFileException(
                    name, Message.of("ofds.wkt", plain.substring(0, Math.min(40, plain.length()))));
        }
        List<LonLat> places = new ArrayList<>();
        String inside = plain.substring(plain.indexOf('(') + 1, plain.length() - 1);
        for (String pair : inside.split(",", -1)) {
            String[] numbers = pair.strip().split("\\s+", -1);
            if (numbers.length < 2) {
                throw new UnusableFileException(name, Message.of("ofds.coordinates", pair));
            }
            places.add(place(numbers[0], numbers[1], name));
        }
        return places;
    }

    private static LonLat place(String lon, String lat, String name) throws UnusableFileException {
        try {
            return new LonLat(Double.parseDouble(lon.strip()), Double.parseDouble(lat.strip()));
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(name, Message.of("ofds.coordinates", lon + ", " + lat));
        }
    }
}
