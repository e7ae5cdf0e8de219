package org.ixplanner.engine.plan;

import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.jspecify.annotations.Nullable;

/// Makes an item of any noun by field name. What is not set is the schema's preset, or unknown; a new field of a noun
/// breaks no test.
///
/// @param <T> the item
public final class Draft<T extends Record> {

    private final Noun<T> noun;
    private final @Nullable Object[] values;

    private Draft(Noun<T> noun, @Nullable Object[] values) {
        this.noun = noun;
        this.values = values;
    }

    /// A new item.
    public static <T extends Record> Draft<T> of(Noun<T> noun) {
        return new Draft<>(noun, noun.fields().stream().map(Draft::emptyValue).toArray());
    }

    /// A copy of an item.
    public static <T extends Record> Draft<T> from(Noun<T> noun, T item) {
        return new Draft<>(noun, noun.values(item));
    }

    /// Sets a field. A whole number stands for an ASN or a decimal number where the field holds one.
    public Draft<T> set(String field, @Nullable Object value) {
        int index = noun.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException(noun + " has no field " + field);
        }
        values[index] = coerced(noun.fields().get(index).type(), value);
        return this;
    }

    /// The item.
    public T make() {
        for (int i = 0; i < values.length; i++) {
            Field field = noun.fields().get(i);
            if (values[i] == null && field.presence() != Field.Presence.OPTIONAL) {
                throw new IllegalStateException(noun + " needs " + field.name());
            }
        }
        return noun.make(values);
    }

    /// The value as the field's Java type.
    static @Nullable Object coerced(FieldType type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Items(FieldType element)
            when value instanceof List<?> list ->
                list.stream().map(each -> coerced(element, each)).toList();
            case FieldType.Whole _ when value instanceof Integer n -> n.longValue();
            case FieldType.Decimal _ when value instanceof Integer n -> n.doubleValue();
            case FieldType.AsNumber() when value instanceof Integer n -> new Asn(n);
            case FieldType.Reference(Kind target)
            when target == Kind.NETWORK && value instanceof Integer n -> new Asn(n);
            default -> value;
        };
    }

    private static @Nullable Object emptyValue(Field field) {
        return field.preset();
    }
}
