package org.ixplanner.engine.plan.schema;

/// What a field may hold. The Java type of the value is named with each.
public sealed interface FieldType {

    /// A `String`.
    ///
    /// @param form what it must look like
    /// @param maxChars how long it may be
    record Text(TextForm form, int maxChars) implements FieldType {}

    /// A `long`.
    ///
    /// @param unit of the number
    /// @param min smallest allowed
    /// @param max largest allowed
    record Whole(Unit unit, long min, long max) implements FieldType {}

    /// A finite `double`.
    ///
    /// @param unit of the number
    /// @param min smallest allowed
    /// @param max largest allowed
    record Decimal(Unit unit, double min, double max) implements FieldType {}

    /// A `boolean`.
    record Flag() implements FieldType {}

    /// One of an enum's constants.
    ///
    /// @param type the enum
    record Choice(Class<? extends Enum<?>> type) implements FieldType {}

    /// An `Asn`, whether or not the plan has a network of that number.
    record AsNumber() implements FieldType {}

    /// The key of an item of the plan: an `Asn` for a network, else a `String`.
    ///
    /// @param target the table it must be in
    record Reference(Kind target) implements FieldType {}

    /// A `LonLat`.
    record Place() implements FieldType {}

    /// A `GeoLine`.
    record Route() implements FieldType {}

    /// A `LocalDate`.
    record Day() implements FieldType {}

    /// A `List` in which nothing stands twice, levers excepted.
    ///
    /// @param element what it lists
    record Items(FieldType element) implements FieldType {}

    /// A record of its own inside the item.
    ///
    /// @param noun describes it
    record Part(Noun<?> noun) implements FieldType {}

    /// One of several records, told apart by a tag.
    ///
    /// @param variants describes them
    record OneOf(Variants variants) implements FieldType {}

    /// One of the plan's tables.
    ///
    /// @param target the table
    /// @param noun describes its items
    record Rows(Kind target, Noun<?> noun) implements FieldType {}
}
