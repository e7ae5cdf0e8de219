package org.ixplanner.engine.plan.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A noun of the plan: a record and the schema rows of its components, in the same order. Through it an item can be
/// taken apart, put together and changed by field name, so that files, tables and editors need no code for each noun.
///
/// @param <T> the record
public final class Noun<T extends Record> {

    private final Class<T> type;
    private final String name;
    private final List<Field> fields;
    private final List<MethodHandle> getters;
    private final MethodHandle constructor;

    private Noun(Class<T> type, String name, List<Field> fields) {
        this.type = type;
        this.name = name;
        this.fields = fields;
        RecordComponent[] components = type.getRecordComponents();
        requireSameNames(components);
        getters = Stream.of(components).map(Noun::getter).toList();
        constructor = constructor(type, components);
    }

    /// Describes the record `type`.
    ///
    /// @param name in files and messages
    /// @param fields one for each component, in order
    /// @throws IllegalArgumentException if the fields are not the record's components
    public static <T extends Record> Noun<T> of(Class<T> type, String name, Field... fields) {
        return new Noun<>(type, name, List.of(fields));
    }

    /// The record.
    public Class<T> type() {
        return type;
    }

    /// Its name in files and messages.
    public String name() {
        return name;
    }

    /// Its rows, in the order of the record's components.
    public List<Field> fields() {
        return fields;
    }

    /// The position of the field called `fieldName`, or -1.
    public int indexOf(String fieldName) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(fieldName)) {
                return i;
            }
        }
        return -1;
    }

    /// The value of field number `index` of `item`, which must be of this noun.
    public @Nullable Object get(Record item, int index) {
        try {
            return getters.get(index).invokeExact(item);
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    /// The values of all fields of `item`, which must be of this noun.
    public @Nullable Object[] values(Record item) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(item, i);
        }
        return values;
    }

    /// An item with these field values.
    ///
    /// @throws IllegalArgumentException as the record's constructor does
    public T make(@Nullable Object[] values) {
        try {
            return type.cast((Record) constructor.invokeExact(values));
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    /// A copy of `item` in which field number `index` is `value`.
    public T with(Record item, int index, @Nullable Object value) {
        @Nullable Object[] values = values(item);
        values[index] = value;
        return make(values);
    }

    private void requireSameNames(RecordComponent[] components) {
        List<String> inRecord =
                Stream.of(components).map(RecordComponent::getName).toList();
        List<String> inSchema = fields.stream().map(Field::name).toList();
        if (!inRecord.equals(inSchema)) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has components " + inRecord + " but rows " + inSchema);
        }
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " must be public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be a public record", e);
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    @Override
    public String toString() {
        return name;
    }
}
