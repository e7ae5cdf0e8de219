package org.ixplanner.engine.plan.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the constants of enums are spelled in files and on the command line: `UNDER_CONSTRUCTION` is
/// `underConstruction`, as in the Open Fibre Data Standard.
public final class Choices {

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
        return constants(type).map(Choices::word).toList();
    }

    /// The constant that `word` stands for.
    public static Optional<? extends Enum<?>> constant(Class<? extends Enum<?>> type, String word) {
        return constants(type).filter(constant -> word(constant).equals(word)).findFirst();
    }

    private static Stream<? extends Enum<?>> constants(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants());
    }
}
