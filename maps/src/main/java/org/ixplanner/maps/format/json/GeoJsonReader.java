package org.ixplanner.maps.format.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.Crs;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Gathering;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.Limits;
import org.jspecify.annotations.Nullable;

/// Reads GeoJSON: a collection, one feature or a bare geometry, or a feature a line. The file is gone through
/// twice, as the coordinate system may stand at its end; only one feature is in memory at a time.
public final class GeoJsonReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FEATURES = "features";

    private final Path file;
    private final Gathering gathering;

    private GeoJsonReader(Path file, Limits limits) {
        this.file = file;
        gathering = new Gathering(limits);
    }

    /// What is in the file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws FormatException if it is no GeoJSON
    public static GeoData read(Path file, Limits limits) throws IOException, FormatException {
        limits.check(file);
        GeoJsonReader reader = new GeoJsonReader(file, limits);
        try {
            reader.readAll();
        } catch (CharacterCodingException e) {
            throw new FormatException(Message.of("format.no-utf8"));
        }
        return reader.gathering.data();
    }

    private void readAll() throws IOException, FormatException {
        if (file.getFileName().toString().matches("(?i).*\\.(geojsonl|geojsons|ndjson|jsonl)")) {
            readLines();
            return;
        }
        Map<String, JsonElement> members = new TreeMap<>();
        boolean hasFeatures;
        try (Reader text = text()) {
            hasFeatures = survey(new JsonValues(text, gathering.limits().maxDepth()), members);
        }
        GeoJsonFeatures features = new GeoJsonFeatures(crs(members.get("crs")), gathering);
        try (Reader text = text()) {
            JsonValues values = new JsonValues(text, gathering.limits().maxDepth());
            if (hasFeatures) {
                collection(values, features);
            } else {
                features.alone(values.next(), values.repeatedName(), "$");
            }
        }
    }

    /// Everything of the outermost object but its features; what is large is passed over.
    private static boolean survey(JsonValues values, Map<String, JsonElement> members)
            throws IOException, FormatException {
        boolean[] hasFeatures = {false};
        values.read(reader -> {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new FormatException("$", Message.of("format.no-object"));
            }
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (name.equals("type") || name.equals("crs")) {
                    members.putIfAbsent(name, values.next());
                } else if (name.equals(FEATURES)) {
                    hasFeatures[0] = true;
                    reader.skipValue();
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return reader.peek();
        });
        JsonElement type = members.get("type");
        String said = type == null || !type.isJsonPrimitive() ? "" : type.getAsString();
        if (said.equals("Topology")) {
            throw new FormatException("$.type", Message.of("format.topojson"));
        }
        if (said.equals("FeatureCollection") && !hasFeatures[0]) {
            throw new FormatException("$", Message.of("format.no-features"));
        }
        return hasFeatures[0] && said.equals("FeatureCollection");
    }

    private void collection(JsonValues values, GeoJsonFeatures features) throws IOException, FormatException {
        values.read(reader -> {
            reader.beginObject();
            while (reader.hasNext()) {
                if (!reader.nextName().equals(FEATURES)) {
                    reader.skipValue();
                } else if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                    reader.beginArray();
                    for (int i = 0; reader.hasNext(); i++) {
                        JsonElement feature = values.next();
                        features.feature(feature, values.repeatedName(), "features[" + i + "]");
                    }
                    reader.endArray();
                } else {
                    throw new FormatException("$.features", Message.of("format.features-list"));
                }
            }
            reader.endObject();
            return reader.peek();
        });
    }

    private void readLines() throws IOException, FormatException {
        GeoJsonFeatures features = new GeoJsonFeatures(Crs.WGS84, gathering);
        try (BufferedReader lines = text()) {
            String line = lines.readLine();
            for (int number = 1; line != null; number++) {
                // A record separator may stand before each (RFC 8142).
                String json = line.startsWith("\u001E") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    JsonValues values = new JsonValues(
                            new StringReader(json), gathering.limits().maxDepth());
                    features.alone(values.next(), values.repeatedName(), "line " + number);
                }
                line = lines.readLine();
            }
        }
    }

    private static Crs crs(@Nullable JsonElement member) throws FormatException {
        if (member instanceof JsonObject crs
                && crs.get("properties") instanceof JsonObject properties
                && properties.get("name") instanceof JsonPrimitive name) {
            return Crs.ofName(name.getAsString());
        }
        if (member == null || member.isJsonNull()) {
            return Crs.WGS84;
        }
        throw new FormatException("$.crs", Message.of("format.crs-member"));
    }

    private BufferedReader text() throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
