package org.ixplanner.exchange.reading;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A JSON object without the objects in it.
///
/// @param names of all its fields
/// @param texts its texts, numbers and flags, as they are written
/// @param lists its lists of texts
public record JsonRow(Set<String> names, Map<String, String> texts, Map<String, List<String>> lists) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    /// Keeps its own copies.
    public JsonRow {
        names = Set.copyOf(names);
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    /// The object that comes next.
    ///
    /// @param isWanted which fields are kept
    /// @throws IOException if reading fails
    /// @throws IllegalStateException if there comes something else
    public static JsonRow read(JsonReader reader, Predicate<String> isWanted) throws IOException {
        Set<String> names = new TreeSet<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            names.add(name);
            if (!isWanted.test(name)) {
                reader.skipValue();
                continue;
            }
            switch (reader.peek()) {
                case STRING, NUMBER -> texts.put(name, reader.nextString());
                case BOOLEAN -> texts.put(name, String.valueOf(reader.nextBoolean()));
                case BEGIN_ARRAY -> lists.put(name, list(reader));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        return new JsonRow(names, texts, lists);
    }

    private static List<String> list(JsonReader reader) throws IOException {
        List<String> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            switch (reader.peek()) {
                case STRING, NUMBER -> list.add(reader.nextString());
                default -> reader.skipValue();
            }
        }
        reader.endArray();
        return List.copyOf(list);
    }

    /// The text of a field, without blanks around it; empty if there is none.
    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    /// A whole number; empty if it is none.
    public OptionalLong whole(String name) {
        String text = text(name);
        return WHOLE.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /// A number; empty if it is none.
    public OptionalDouble decimal(String name) {
        String text = text(name);
        return DECIMAL.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /// Whether a field says yes; no if it says anything else or nothing.
    public boolean flag(String name) {
        return text(name).equals("true");
    }

    /// The texts of a list; empty if there is none.
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /// The day of a time such as `2018-01-19T18:41:53Z`; empty if it is none.
    public Optional<LocalDate> day(String name) {
        return dayOf(text(name));
    }

    /// The day of a time such as `2018-01-19T18:41:53Z`; empty if it is none.
    public static Optional<LocalDate> dayOf(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
