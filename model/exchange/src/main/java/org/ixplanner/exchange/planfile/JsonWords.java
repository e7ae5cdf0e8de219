package org.ixplanner.exchange.planfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// How values are spelled in plan files and in messages about them.
final class JsonWords {

    private static final int QUOTED_CHARS = 40;
    private static final int SHOWN_ELEMENTS = 3;

    private JsonWords() {}

    /// What was found instead of what was expected, as a phrase.
    static Message found(JsonElement element) {
        return switch (element) {
            case JsonNull _ -> Message.of("found.null");
            case JsonArray array
            when array.size() <= SHOWN_ELEMENTS -> Message.of("found.these", shortened(array.toString()));
            case JsonArray _ -> Message.of("found.list");
            case JsonObject _ -> Message.of("found.object");
            case JsonPrimitive text when text.isString() -> Message.of("found.text", shortened(text.getAsString()));
            case JsonPrimitive number
            when number.isNumber() -> Message.of("found.number", PlainNumber.shown(number.getAsDouble()));
            default -> Message.of("found.flag", element.toString());
        };
    }

    /// A preset value, as it would stand in the file.
    static String of(@Nullable Object preset) {
        return switch (preset) {
            case null -> "null";
            case Double number -> PlainNumber.exact(number);
            case Enum<?> constant -> '"' + Choices.word(constant) + '"';
            case String text -> '"' + text + '"';
            case List<?> _ -> "[]";
            case Record _ -> "{}";
            default -> preset.toString();
        };
    }

    static boolean isText(JsonElement element, String text) {
        return element instanceof JsonPrimitive primitive
                && primitive.isString()
                && primitive.getAsString().equals(text);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return line.length() <= QUOTED_CHARS ? line : line.substring(0, QUOTED_CHARS) + "…";
    }
}
