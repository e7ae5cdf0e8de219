package org.ixplanner.exchange.planfile.setting;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a setting does with the value that is there.
sealed interface Change {

    /// Puts another in its place.
    ///
    /// @param value the other
    record Put(JsonElement value) implements Change {}

    /// Reckons with the number that is there.
    ///
    /// @param operator `*`, `/`, `+` or `-`
    /// @param operand the other number
    record Reckon(char operator, double operand) implements Change {

        JsonElement applied(double number) {
            double result =
                    switch (operator) {
                        case '*' -> number * operand;
                        case '/' -> number / operand;
                        case '+' -> number + operand;
                        default -> number - operand;
                    };
            return new JsonPrimitive(result);
        }
    }

    Pattern RECKONING = Pattern.compile("([*/]|[+-]=)\\s*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)");

    /// The change that a text asks for: `*2`, `/2`, `+=3`, `-=3`, else a value of JSON, else the text itself.
    ///
    /// @param setting in which it stands, to be told
    /// @throws SettingException if it reckons with what is no number
    static Change of(String text, String setting) throws SettingException {
        Matcher reckoning = RECKONING.matcher(text.strip());
        if (reckoning.matches()) {
            try {
                double operand = Double.parseDouble(reckoning.group(2));
                return new Reckon(reckoning.group(1).charAt(0), operand);
            } catch (NumberFormatException e) {
                throw SettingException.malformed(setting);
            }
        }
        return new Put(json(text));
    }

    private static JsonElement json(String text) {
        try {
            JsonElement value = JsonParser.parseString(text);
            boolean word = value instanceof JsonPrimitive primitive && primitive.isString() && !text.startsWith("\"");
            return word || (value instanceof JsonNull && !text.strip().equals("null"))
                    ? new JsonPrimitive(text)
                    : numbersAsDoubles(value);
        } catch (JsonSyntaxException e) {
            return new JsonPrimitive(text);
        }
    }

    // As the reader of plan files does.
    private static JsonElement numbersAsDoubles(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isNumber()
                ? new JsonPrimitive(primitive.getAsDouble())
                : value;
    }
}
