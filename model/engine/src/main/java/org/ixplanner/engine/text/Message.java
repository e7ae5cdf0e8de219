package org.ixplanner.engine.text;

import java.util.List;

/// A sentence for the user, not yet in any language.
///
/// @param key names the pattern in a module's `messages.properties` (MessageFormat syntax)
/// @param args what fills `{0}`, `{1}` …: text, whole or decimal numbers, or messages of their own
public record Message(String key, List<Object> args) {

    /// Keeps its own copy of the arguments.
    public Message {
        args = List.copyOf(args);
    }

    /// A message with these arguments.
    ///
    /// @throws NullPointerException if an argument is null
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
