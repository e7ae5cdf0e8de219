package org.ixplanner.exchange.planfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Turns single JSON values into values of a plan.
final class ScalarDecoder {

    // 2^53: beyond it a double skips whole numbers.
    private static final double MAX_EXACT_WHOLE = 9_007_199_254_740_992.0;

    private final Problems problems;

    ScalarDecoder(Problems problems) {
        this.problems = problems;
    }

    /// The value, or null with its problem told.
    @Nullable
    Object value(FieldType type, JsonElement element, PlanPath path) {
        Object value = convert(type, element);
        if (value == null || !Expected.accepts(type, value)) {
            problems.error(path, mismatch(type, element));
            return null;
        }
        return value;
    }

    /// "expected …, found …".
    Message mismatch(FieldType type, JsonElement element) {
        return Message.of("planfile.mismatch", Expected.phrase(type), JsonWords.found(element));
    }

    private static @Nullable Object convert(FieldType type, JsonElement element) {
        return switch (type) {
            case FieldType.Text _ -> text(element);
            case FieldType.Whole _ -> whole(element);
            case FieldType.Decimal _ -> number(element);
            case FieldType.Flag _ -> flag(element);
            case FieldType.Choice(Class<? extends Enum<?>> constants) -> {
                String word = text(element);
                yield word == null ? null : Choices.constant(constants, word).orElse(null);
            }
            case FieldType.AsNumber _ -> asn(element);
            case FieldType.Reference(Kind target) -> target == Kind.NETWORK ? asn(element) : key(element);
            case FieldType.Place _ -> place(element);
            case FieldType.Route _ -> route(element);
            case FieldType.Day _ -> day(element);
            default -> throw new IllegalArgumentException(type + " is no scalar");
        };
    }

    private static @Nullable String text(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isString() ? primitive.getAsString() : null;
    }

    private static @Nullable String key(JsonElement element) {
        String text = text(element);
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable Double number(JsonElement element) {
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            // Adding zero turns -0 into 0.
            return primitive.getAsDouble() + 0.0;
        }
        return null;
    }

    private static @Nullable Long whole(JsonElement element) {
        Double number = number(element);
        if (number == null || number != Math.rint(number) || Math.abs(number) > MAX_EXACT_WHOLE) {
            return null;
        }
        return number.longValue();
    }

    private static @Nullable Boolean flag(JsonElement element) {
        boolean isFlag = element instanceof JsonPrimitive primitive && primitive.isBoolean();
        return isFlag ? element.getAsBoolean() : null;
    }

    private static @Nullable Asn asn(JsonElement element) {
        Long number = whole(element);
        if (number == null || number < 1 || number > Asn.MAX) {
            return null;
        }
        return new Asn(number);
    }

    private static @Nullable LonLat place(JsonElement element) {
        if (!(element instanceof JsonArray pair && pair.size() == 2)) {
            return null;
        }
        Double lon = number(pair.get(0));
        Double lat = number(pair.get(1));
        if (lon == null || lat == null || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            return null;
        }
        return new LonLat(lon, lat);
    }

    private static @Nullable GeoLine route(JsonElement element) {
        if (!(element instanceof JsonArray array && array.size() >= 2)) {
            return null;
        }
        List<LonLat> points = new ArrayList<>(array.size());
        for (JsonElement pair : array) {
            LonLat point = place(pair);
            if (point == null) {
                return null;
            }
            points.add(point);
        }
        return new GeoLine(points);
    }

    private static @Nullable LocalDate day(JsonElement element) {
        String text = text(element);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
