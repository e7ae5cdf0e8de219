package org.ixplanner.engine.plan.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the constants of enums are spelled in files and on the command line: `UNDER_CONSTRUCTION` is
/// `underConstruction`, as in the Open Fibre Data Standard.
public final class Choices {

    // A large plan asks a hundred thousand times.
    private static final ClassValue<Map<String, Enum<?>>> BY_WORD = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> byWord = new LinkedHashMap<>();
            Stream.of(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .forEach(constant -> byWord.put(word(constant), constant));
            return Collections.unmodifiableMap(byWord);
        }
    };

    private Choices() {}

    /// The word for a constant.
    public static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i], 1, parts[i].length());
        }
        return word.toString();
    }

    /// The words for all constants of an enum, in order.
    public static List<String> words(Class<? extends Enum<?>> type) {
        return new ArrayList<>(BY_WORD.get(type).keySet());
    }

    /// The constant that `word` stands for.
    public static Optional<? extends Enum<?>> constant(Class<? extends Enum<?>> type, String word) {
        return Optional.ofNullable(BY_WORD.get(type).get(word));
    }
}
