package org.ixplanner.engine.plan.schema;

import java.util.List;

/// The records that one field may hold, told apart in the file by a tag that holds the noun's name.
///
/// @param tag the name of the tag, such as `lever`
/// @param nouns the possible records, in the order in which they are offered
public record Variants(String tag, List<Noun<?>> nouns) {

    /// Keeps its own copy of the list.
    public Variants {
        nouns = List.copyOf(nouns);
    }

    /// The noun that describes `value`.
    ///
    /// @throws IllegalArgumentException if it is none of them
    public Noun<?> nounOf(Object value) {
        return nouns.stream()
                .filter(noun -> noun.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + tag + " is a " + value.getClass()));
    }
}
