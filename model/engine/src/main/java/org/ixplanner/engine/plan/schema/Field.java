package org.ixplanner.engine.plan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the plan's schema: one field of one noun. Its meaning is in the message bundle under
/// `field.<noun>.<name>`.
///
/// @param name as in the record, the plan file, tables and `--set`; carries the unit
/// @param type what it may hold, with unit and range
/// @param presence whether it may be left out
/// @param preset what stands for a value left out, null if there is none
/// @param source where the definition or the default comes from
public record Field(String name, FieldType type, Presence presence, @Nullable Object preset, FieldSource source) {

    /// Whether a field may be left out.
    public enum Presence {
        /// it must be stated
        REQUIRED,
        /// it may be unknown: null
        OPTIONAL,
        /// left out, it is the preset value
        PRESET
    }

    /// A field that must be stated.
    public static Field required(String name, FieldType type, FieldSource source) {
        return new Field(name, type, Presence.REQUIRED, null, source);
    }

    /// A field that may be unknown.
    public static Field optional(String name, FieldType type, FieldSource source) {
        return new Field(name, type, Presence.OPTIONAL, null, source);
    }

    /// A field with a default.
    public static Field preset(String name, FieldType type, Object preset, FieldSource source) {
        return new Field(name, type, Presence.PRESET, preset, source);
    }

    /// A list, empty by default.
    public static Field list(String name, FieldType element, FieldSource source) {
        return new Field(name, new FieldType.Items(element), Presence.PRESET, List.of(), source);
    }
}
