package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.UnusableFileException;

/// Reads JSON of limited size and depth into trees: one document, or one a line.
final class OfdsTree {

    static final long MAX_BYTES = 256L << 20;
    private static final int MAX_DEPTH = 64;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column");

    private final JsonReader reader;

    private OfdsTree(Reader text) {
        reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(MAX_DEPTH + 2);
    }

    /// The documents in a file.
    ///
    /// @throws IOException if it cannot be read
    static List<JsonElement> read(Path file) throws IOException, UnusableFileException {
        checkSize(file);
        try (BufferedReader text = text(file)) {
            if (file.getFileName().toString().matches("(?i).*\\.(jsonl|ndjson|geojsonl)")) {
                return lines(text);
            }
            return List.of(new OfdsTree(text).document());
        } catch (CharacterCodingException e) {
            throw new UnusableFileException("", Message.of("ofds.no-utf8"));
        }
    }

    /// The text of a file without its byte order mark.
    static BufferedReader text(Path file) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /// Refuses a file that is too large.
    static void checkSize(Path file) throws IOException, UnusableFileException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UnusableFileException("", Message.of("ofds.too-large", Files.size(file) >> 20, MAX_BYTES >> 20));
        }
    }

    private static List<JsonElement> lines(BufferedReader text) throws IOException, UnusableFileException {
        List<JsonElement> documents = new ArrayList<>();
        String line = text.readLine();
        for (int number = 1; line != null; number++) {
            if (!line.isBlank()) {
                try {
                    documents.add(new OfdsTree(new StringReader(line)).document());
                } catch (UnusableFileException e) {
                    throw new UnusableFileException(
                            "line " + number, e.problem().what());
                }
            }
            line = text.readLine();
        }
        return documents;
    }

    private JsonElement document() throws IOException, UnusableFileException {
        try {
            JsonElement root = element(0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException(reader.getPath());
            }
            return root;
        } catch (EOFException e) {
            throw new UnusableFileException(line(), Message.of("ofds.truncated"));
        } catch (MalformedJsonException e) {
            boolean endsInText = String.valueOf(e.getMessage()).startsWith("Unterminated string");
            throw new UnusableFileException(line(), Message.of(endsInText ? "ofds.truncated" : "ofds.no-json"));
        }
    }

    private JsonElement element(int depth) throws IOException, UnusableFileException {
        if (depth > MAX_DEPTH) {
            throw new UnusableFileException(line(), Message.of("ofds.too-deep", MAX_DEPTH));
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                JsonObject object = new JsonObject();
                reader.beginObject();
                while (reader.hasNext()) {
                    object.add(reader.nextName(), element(depth + 1));
                }
                reader.endObject();
                yield object;
            }
            case BEGIN_ARRAY -> {
                JsonArray array = new JsonArray();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(element(depth + 1));
                }
                reader.endArray();
                yield array;
            }
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

    // Gson tells the place only in its description of itself.
    private String line() {
        Matcher place = PLACE.matcher(reader.toString());
        return place.find() ? "line " + place.group(1) : "";
    }
}
