package org.ixplanner.engine.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ixplanner.engine.geo.LonLat;
import org.jspecify.annotations.Nullable;

/// A line of a [Sketch]: what it is, its own words by position, the others after their keys.
///
/// @param words of which the first says what it is
record SketchLine(List<String> words) {

    /// Stands for a value that nobody knows.
    private static final String UNKNOWN = "?";

    static SketchLine of(String text) {
        return new SketchLine(Arrays.asList(text.split("\\s+", -1)));
    }

    String at(int index) {
        return words.get(index);
    }

    Integer asn(int index) {
        return Integer.valueOf(at(index));
    }

    String word(String key, String otherwise) {
        int index = words.indexOf(key);
        return index < 0 ? otherwise : words.get(index + 1);
    }

    @Nullable
    String wordIfThere(String key) {
        return has(key) ? word(key, "") : null;
    }

    double number(String key, double otherwise) {
        return Double.parseDouble(word(key, Double.toString(otherwise)));
    }

    /// Null if the word is not there or nobody knows it.
    @Nullable
    Double numberIfThere(String key) {
        return has(key) ? numberOr(key, 0) : null;
    }

    /// Null if nobody knows it.
    @Nullable
    Double numberOr(String key, double otherwise) {
        return word(key, "").equals(UNKNOWN) ? null : Double.valueOf(number(key, otherwise));
    }

    /// Null if nobody knows it.
    @Nullable
    Double numberAt(int index) {
        return at(index).equals(UNKNOWN) ? null : Double.valueOf(at(index));
    }

    <E extends Enum<E>> E choice(Class<E> type, String key, E otherwise) {
        return Enum.valueOf(type, word(key, otherwise.name()).toUpperCase(Locale.ROOT));
    }

    List<String> list(String key) {
        String word = word(key, "");
        return word.isEmpty() ? List.of() : Arrays.asList(word.split(",", -1));
    }

    /// Places as `37,-1/38,-1`.
    List<LonLat> places(String key) {
        return Arrays.stream(word(key, "").split("/", -1))
                .map(SketchLine::place)
                .toList();
    }

    boolean has(String key) {
        return words.contains(key);
    }

    private static LonLat place(String text) {
        String[] degrees = text.split(",", -1);
        return new LonLat(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }
}
