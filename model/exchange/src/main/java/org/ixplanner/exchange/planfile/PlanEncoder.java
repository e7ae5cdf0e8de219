package org.ixplanner.exchange.planfile;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Variants;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// Writes a plan as JSON: every field, also those that are unknown, in the order of the schema; the same plan is
/// always the same bytes.
final class PlanEncoder {

    private final JsonWriter json;

    private PlanEncoder(Writer text) {
        json = new JsonWriter(text);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setSerializeNulls(true);
        json.setHtmlSafe(false);
    }

    /// Writes the plan and a last line end; does not close `text`.
    static void write(Plan plan, Writer text) throws IOException {
        PlanEncoder encoder = new PlanEncoder(text);
        encoder.json.beginObject();
        encoder.json.name(PlanFormat.FORMAT_FIELD).value(PlanFormat.FORMAT_NAME);
        encoder.json.name(PlanFormat.VERSION_FIELD).value(PlanFormat.VERSION);
        encoder.fields(Plan.NOUN, plan);
        encoder.json.endObject();
        encoder.json.flush();
        text.write('\n');
    }

    private void fields(Noun<?> noun, Record item) throws IOException {
        List<Field> fields = noun.fields();
        for (int i = 0; i < fields.size(); i++) {
            json.name(fields.get(i).name());
            value(fields.get(i).type(), noun.get(item, i));
        }
    }

    private void value(FieldType type, @Nullable Object value) throws IOException {
        switch (type) {
            case FieldType.Items(FieldType element) when value instanceof List<?> list -> list(element, list);
            case FieldType.Rows(var _, Noun<?> noun)
            when value instanceof Table<?> table -> list(new FieldType.Part(noun), table.items());
            case FieldType.Part(Noun<?> noun)
            when value instanceof Record part -> {
                json.beginObject();
                fields(noun, part);
                json.endObject();
            }
            case FieldType.OneOf(Variants variants)
            when value instanceof Record part -> {
                Noun<?> noun = variants.nounOf(part);
                json.beginObject();
                json.name(variants.tag()).value(noun.name());
                fields(noun, part);
                json.endObject();
            }
            default -> scalar(value);
        }
    }

    private void list(FieldType element, List<?> list) throws IOException {
        json.beginArray();
        for (Object value : list) {
            value(element, value);
        }
        json.endArray();
    }

    private void scalar(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case String text -> json.value(text);
            case Boolean flag -> json.value(flag.booleanValue());
            case Long number -> json.value(number.longValue());
            case Double number -> json.jsonValue(PlainNumber.exact(number));
            case Enum<?> constant -> json.value(Choices.word(constant));
            case Asn asn -> json.value(asn.number());
            case LocalDate day -> json.value(day.toString());
            case LonLat place -> json.jsonValue(pair(place));
            case GeoLine line -> json.jsonValue(pairs(line));
            default -> throw new IllegalArgumentException("no way to write a " + value.getClass());
        }
    }

    // On one line: a route of a thousand points would otherwise be four thousand.
    private static String pairs(GeoLine line) {
        StringBuilder pairs = new StringBuilder("[");
        for (LonLat point : line.points()) {
            pairs.append(pairs.length() == 1 ? "" : ", ").append(pair(point));
        }
        return pairs.append(']').toString();
    }

    private static String pair(LonLat place) {
        return "[" + PlainNumber.exact(place.lonDeg()) + ", " + PlainNumber.exact(place.latDeg()) + "]";
    }
}
