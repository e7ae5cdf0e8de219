package org.ixplanner.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// The columns of a record and what stands in them: a part has the columns of its fields, a place two. Lists of
/// records are tables of their own.
final class Cells {

    private static final String BETWEEN = ";";

    private Cells() {}

    /// Whether a field is a table of its own.
    static boolean isTable(FieldType type) {
        return type instanceof FieldType.Items(FieldType element)
                && (element instanceof FieldType.Part || element instanceof FieldType.OneOf);
    }

    /// The names of the columns.
    ///
    /// @param before what stands before each name: the part, with a point
    static List<String> heading(Noun<?> noun, String before) {
        List<String> heading = new ArrayList<>();
        for (Field field : noun.fields()) {
            String name = before + field.name();
            switch (field.type()) {
                case FieldType.Part(Noun<?> part) -> heading.addAll(heading(part, name + "."));
                case FieldType.Place() -> heading.addAll(List.of(name + ".lonDeg (°)", name + ".latDeg (°)"));
                default -> {
                    if (!isTable(field.type())) {
                        heading.add(name + suffix(unit(field.type())));
                    }
                }
            }
        }
        return heading;
    }

    /// A unit as it stands behind a name; nothing if there is none.
    static String suffix(Unit unit) {
        return unit == Unit.NONE ? "" : " (" + unit.symbol() + ")";
    }

    /// The unit of a number; none of anything else.
    static Unit unit(FieldType type) {
        return switch (type) {
            case FieldType.Decimal(Unit unit, var _, var _) -> unit;
            case FieldType.Whole(Unit unit, var _, var _) -> unit;
            default -> Unit.NONE;
        };
    }

    /// The values of a record, a cell a column.
    static List<Object> row(Noun<?> noun, Record item) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < noun.fields().size(); i++) {
            FieldType type = noun.fields().get(i).type();
            Object value = noun.get(item, i);
            switch (type) {
                case FieldType.Part(Noun<?> part) ->
                    row.addAll(
                            value instanceof Record record
                                    ? row(part, record)
                                    : Collections.nCopies(heading(part, "").size(), ""));
                case FieldType.Place() -> {
                    row.add(value instanceof LonLat place ? place.lonDeg() : "");
                    row.add(value instanceof LonLat place ? place.latDeg() : "");
                }
                default -> {
                    if (!isTable(type)) {
                        row.add(cell(value));
                    }
                }
            }
        }
        return row;
    }

    /// One value as a cell.
    static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Asn asn -> asn.number();
            case Enum<?> constant -> Choices.word(constant);
            case LonLat place -> pair(place);
            case GeoLine line ->
                line.points().stream().map(Cells::pair).collect(Collectors.joining(", ", "LINESTRING (", ")"));
            case List<?> list ->
                list.stream().map(element -> String.valueOf(cell(element))).collect(Collectors.joining(BETWEEN));
            case Double number -> number;
            case Long number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static String pair(LonLat place) {
        return PlainNumber.exact(place.lonDeg()) + " " + PlainNumber.exact(place.latDeg());
    }
}
