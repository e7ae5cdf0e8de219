package org.ixplanner.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.TextForm;
import org.jspecify.annotations.Nullable;

/// Draws values that the schema allows, odd ones included.
final class ValueGenerator {

    private static final List<String> ODD_TEXTS = List.of(
            "Nairobi",
            "Côte d'Ivoire",
            "\"quoted\" \\ back",
            "=1+1",
            "two\nlines\tand a tab",
            "شبكة",
            "東京 😀",
            "\u2028<b>&amp;",
            " spaced ");

    private final SplittableRandom random;
    private final Map<Kind, List<Object>> keys = new EnumMap<>(Kind.class);
    private int counter;

    ValueGenerator(SplittableRandom random) {
        this.random = random;
        for (Kind kind : Kind.values()) {
            keys.put(kind, new ArrayList<>());
        }
    }

    /// A new key for an item of this kind, which references may be drawn from.
    Object newKey(Kind kind) {
        counter++;
        Object key = kind == Kind.NETWORK ? new Asn(64_000L + counter) : kind.table() + "-" + counter;
        keys.getOrDefault(kind, List.of()).add(key);
        return key;
    }

    /// A key that is there already, from which references may be drawn.
    void know(Kind kind, Object key) {
        keys.getOrDefault(kind, List.of()).add(key);
    }

    /// A record; its own key, if it has one, is `key`.
    Record record(Noun<?> noun, @Nullable Object key) {
        List<Field> fields = noun.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            boolean isKey = i == 0
                    && key != null
                    && (field.name().equals("id") || field.name().equals("asn"));
            values[i] = isKey ? key : value(field);
        }
        return noun.make(values);
    }

    /// A value for a field, null now and then where it may be unknown.
    @Nullable
    Object value(Field field) {
        if (field.presence() == Field.Presence.OPTIONAL && random.nextInt(3) == 0) {
            return null;
        }
        return value(field.type());
    }

    private Object value(FieldType type) {
        return switch (type) {
            case FieldType.Text(TextForm form, int maxChars) -> text(form, maxChars);
            case FieldType.Whole(var _, long min, long max) ->
                random.nextBoolean() ? min : min + random.nextLong(Math.min(max - min, 1_000_000) + 1);
            case FieldType.Decimal(var _, double min, double max) -> decimal(min, max);
            case FieldType.Flag() -> random.nextBoolean();
            case FieldType.Choice(Class<? extends Enum<?>> constants) -> {
                List<Enum<?>> all = List.of(constants.getEnumConstants());
                yield all.get(random.nextInt(all.size()));
            }
            case FieldType.AsNumber() -> new Asn(1 + random.nextLong(Asn.MAX));
            case FieldType.Reference(Kind target) -> reference(target);
            case FieldType.Place() -> place();
            case FieldType.Route() -> route();
            case FieldType.Day() -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            case FieldType.Items(FieldType element) -> list(element);
            case FieldType.Part(Noun<?> noun) -> record(noun, newPartKey());
            case FieldType.OneOf(var variants) ->
                record(variants.nouns().get(random.nextInt(variants.nouns().size())), null);
            case FieldType.Rows _ -> throw new IllegalArgumentException("tables are drawn by the plan generator");
        };
    }

    // Items inside levers have keys of their own that nothing refers to.
    private Object newPartKey() {
        counter++;
        return "part-" + counter;
    }

    private String text(TextForm form, int maxChars) {
        return switch (form) {
            case FREE -> random.nextInt(3) == 0 ? "" : oddText(maxChars);
            case NAME -> oddText(maxChars);
            case ID -> "id-" + random.nextInt(1_000);
            case COUNTRY -> List.of("KE", "UG", "TZ", "GB").get(random.nextInt(4));
            case CURRENCY -> List.of("USD", "KES", "EUR").get(random.nextInt(3));
        };
    }

    private String oddText(int maxChars) {
        String text = ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size())) + random.nextInt(100);
        return text.length() <= maxChars ? text : text.substring(0, maxChars);
    }

    private double decimal(double min, double max) {
        return switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> Math.rint(min + random.nextDouble() * Math.min(max - min, 1_000));
            case 3 -> min + random.nextDouble() * 1e-9;
            default -> Math.min(max, min + random.nextDouble() * (max - min));
        };
    }

    private Object reference(Kind target) {
        List<Object> known = keys.getOrDefault(target, List.of());
        if (known.isEmpty()) {
            return target == Kind.NETWORK ? new Asn(65_000) : "nowhere";
        }
        return known.get(random.nextInt(known.size()));
    }

    private LonLat place() {
        return new LonLat(random.nextDouble(-180, 180), random.nextDouble(-90, 90));
    }

    private GeoLine route() {
        List<LonLat> points = new ArrayList<>();
        int size = 2 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            points.add(place());
        }
        return new GeoLine(points);
    }

    private List<Object> list(FieldType element) {
        Set<Object> list = new LinkedHashSet<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(value(element));
        }
        return List.copyOf(list);
    }
}
