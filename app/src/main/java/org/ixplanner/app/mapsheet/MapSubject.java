package org.ixplanner.app.mapsheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// What a thing on a plan's map is known by.
public sealed interface MapSubject {

    /// As the map carries it.
    String text();

    /// An item of the plan.
    ///
    /// @param kind its table
    /// @param key its key
    record Item(Kind kind, String key) implements MapSubject {

        @Override
        public String text() {
            return kind.name() + BREAK + key;
        }
    }

    /// All spans between two fibre nodes.
    ///
    /// @param one the node whose id comes first
    /// @param other the other
    record Link(String one, String other) implements MapSubject {

        @Override
        public String text() {
            return LINK + BREAK + one + BREAK + other;
        }
    }

    /// Between the parts of a text: no id holds it.
    String BREAK = "|";

    /// Before the nodes of a link.
    String LINK = "link";

    /// The subject of an item, as text.
    static String of(PlanItem item) {
        return new Item(item.kind(), item.key()).text();
    }

    /// The subject that a text stands for; empty for none.
    static Optional<MapSubject> parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length == 3 && parts[0].equals(LINK)) {
            return Optional.of(new Link(parts[1], parts[2]));
        }
        return parts.length == 2
                ? Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(parts[0]))
                        .findFirst()
                        .map(kind -> new Item(kind, parts[1]))
                : Optional.empty();
    }
}
