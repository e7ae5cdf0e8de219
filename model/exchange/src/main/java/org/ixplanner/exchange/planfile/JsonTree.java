package org.ixplanner.exchange.planfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.text.Message;

/// Reads strict JSON into a tree, refusing what a tree would hide: names that stand twice, nesting without end, a file
/// that breaks off.
final class JsonTree {

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final JsonReader reader;
    private final List<FileProblem> duplicates = new ArrayList<>();
    private int depth;

    private JsonTree(Reader text) {
        reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
    }

    /// The object that `text` holds. Numbers become doubles, which every number of a plan fits exactly.
    ///
    /// @param duplicates receives the names that stand twice; the first value is kept
    /// @throws RefusedException if it is no JSON object, or too deep
    /// @throws IOException if reading fails
    static JsonObject read(Reader text, List<FileProblem> duplicates) throws IOException, RefusedException {
        JsonTree tree = new JsonTree(text);
        JsonElement root = tree.document();
        duplicates.addAll(tree.duplicates);
        if (root instanceof JsonObject object) {
            return object;
        }
        throw new RefusedException(new FileProblem("$", Message.of("planfile.no-object")));
    }

    private JsonElement document() throws IOException, RefusedException {
        try {
            JsonElement root = element();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException(reader.getPath());
            }
            return root;
        } catch (EOFException e) {
            throw new RefusedException(new FileProblem(line(), Message.of("planfile.truncated")));
        } catch (MalformedJsonException e) {
            throw new RefusedException(new FileProblem(line(), broken(e)));
        }
    }

    // A file that ends inside a text is told of by Gson in words only.
    private Message broken(MalformedJsonException e) {
        boolean endsInText = String.valueOf(e.getMessage()).startsWith("Unterminated string");
        return endsInText ? Message.of("planfile.truncated") : Message.of("planfile.malformed", reader.getPath());
    }

    private JsonElement element() throws IOException, RefusedException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> number();
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new MalformedJsonException(reader.getPath());
        };
    }

    private JsonPrimitive number() throws IOException, RefusedException {
        String text = reader.nextString();
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new RefusedException(
                    new FileProblem(reader.getPreviousPath(), Message.of("planfile.infinite", text)));
        }
        return new JsonPrimitive(value);
    }

    private JsonObject object() throws IOException, RefusedException {
        enter();
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                duplicates.add(new FileProblem(reader.getPath(), Message.of("planfile.name-twice")));
                element();
            } else {
                object.add(name, element());
            }
        }
        reader.endObject();
        depth--;
        return object;
    }

    private JsonArray array() throws IOException, RefusedException {
        enter();
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(element());
        }
        reader.endArray();
        depth--;
        return array;
    }

    private void enter() throws RefusedException {
        depth++;
        if (depth > PlanFormat.MAX_DEPTH) {
            throw new RefusedException(new FileProblem(line(), Message.of("planfile.too-deep", PlanFormat.MAX_DEPTH)));
        }
    }

    // Gson tells the place only in its description of itself.
    private String line() {
        Matcher place = PLACE.matcher(reader.toString());
        return place.find() ? "line " + place.group(1) + ", column " + place.group(2) : "";
    }
}
