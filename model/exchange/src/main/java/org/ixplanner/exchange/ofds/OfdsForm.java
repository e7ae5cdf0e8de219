package org.ixplanner.exchange.ofds;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// In which form a JSON file holds OFDS data, by its beginning.
public enum OfdsForm {
    /// a package of networks, or one network
    JSON,
    /// features that repeat their network
    GEOJSON,
    /// something else
    NONE;

    /// The form of a file; none also where it is no JSON, which whoever reads it will say better.
    ///
    /// @throws IOException if it cannot be read
    public static OfdsForm of(Path file) throws IOException {
        try (Reader text = OfdsTree.text(file)) {
            return of(new JsonReader(text));
        } catch (IllegalStateException | NumberFormatException e) {
            return NONE;
        } catch (IOException e) {
            // Broken text and broken JSON are no OFDS; a file that cannot be opened is told.
            if (e instanceof FileSystemException) {
                throw e;
            }
            return NONE;
        }
    }

    private static OfdsForm of(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            return NONE;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "networks", "nodes", "spans" -> {
                    return reader.peek() == JsonToken.BEGIN_ARRAY ? JSON : NONE;
                }
                case "features" -> {
                    return features(reader);
                }
                case "properties" -> {
                    if (isOfds(reader)) {
                        return GEOJSON;
                    }
                }
                default -> reader.skipValue();
            }
        }
        return NONE;
    }

    private static OfdsForm features(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            return NONE;
        }
        reader.beginArray();
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            return NONE;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            if (reader.nextName().equals("properties")) {
                return isOfds(reader) ? GEOJSON : NONE;
            }
            reader.skipValue();
        }
        return NONE;
    }

    private static boolean isOfds(JsonReader reader) throws IOException {
        boolean isOfds = false;
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            reader.skipValue();
            return false;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonToken value = reader.peek();
            isOfds |= name.equals("network") && value == JsonToken.BEGIN_OBJECT;
            if (name.equals("featureType") && value == JsonToken.STRING) {
                isOfds |= reader.nextString().matches("node|span");
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        return isOfds;
    }
}
