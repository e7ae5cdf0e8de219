package org.ixplanner.maps.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;
import org.jspecify.annotations.Nullable;

/// Reads strict JSON value by value.
final class JsonValues {

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column");

    private final JsonReader reader;
    private final int maxDepth;
    private final List<String> twice = new ArrayList<>();

    JsonValues(Reader text, int maxDepth) {
        reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        // One more than is allowed here: the sentence below says it better.
        reader.setNestingLimit(maxDepth + 2);
        this.maxDepth = maxDepth;
    }

    /// Something that reads from the stream.
    interface Step<T> {
        T from(JsonReader reader) throws IOException, FormatException;
    }

    /// Does a step; what is wrong with the text is told in a sentence.
    <T> T read(Step<T> step) throws IOException, FormatException {
        try {
            return step.from(reader);
        } catch (EOFException e) {
            throw new FormatException(line(), Message.of("format.truncated"));
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            boolean endsInText = String.valueOf(e.getMessage()).startsWith("Unterminated");
            throw new FormatException(line(), Message.of(endsInText ? "format.truncated" : "format.no-json"));
        }
    }

    /// The next value.
    JsonElement next() throws IOException, FormatException {
        return read(stream -> element(0));
    }

    /// Names that stood twice in one object since the last call; the first value is kept.
    @Nullable
    String repeatedName() {
        String name = twice.isEmpty() ? null : twice.getFirst();
        twice.clear();
        return name;
    }

    /// The line that was read last.
    String line() {
        // Gson tells the place only in its description of itself.
        Matcher place = PLACE.matcher(reader.toString());
        return place.find() ? "line " + place.group(1) : "";
    }

    private JsonElement element(int depth) throws IOException, FormatException {
        if (depth > maxDepth) {
            throw new FormatException(line(), Message.of("format.too-deep", maxDepth));
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(new LazilyParsedNumber(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new MalformedJsonException(reader.getPath());
        };
    }

    private JsonObject object(int depth) throws IOException, FormatException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonElement value = element(depth + 1);
            if (object.has(name)) {
                twice.add(name);
            } else {
                object.add(name, value);
            }
        }
        reader.endObject();
        return object;
    }

    private JsonArray array(int depth) throws IOException, FormatException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(element(depth + 1));
        }
        reader.endArray();
        return array;
    }
}
