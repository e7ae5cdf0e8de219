package org.ixplanner.engine.study;

import java.util.OptionalDouble;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// A reported number, or why there is none.
///
/// @param value the number; empty if refused
/// @param refusal why there is none; null if there is one
public record Figure(OptionalDouble value, @Nullable Message refusal) {

    /// A number.
    public static Figure of(double value) {
        return new Figure(OptionalDouble.of(value), null);
    }

    /// No number, and why.
    public static Figure refused(Message why) {
        return new Figure(OptionalDouble.empty(), why);
    }

    /// The number, or else why there is none.
    public static Figure of(OptionalDouble value, Message otherwise) {
        return value.isPresent() ? new Figure(value, null) : refused(otherwise);
    }
}
