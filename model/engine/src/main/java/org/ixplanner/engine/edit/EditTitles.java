package org.ixplanner.engine.edit;

import java.util.Locale;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// Titles of edits that concern one item.
final class EditTitles {

    private EditTitles() {}

    static Message of(String key, PlanItem item) {
        return Message.of(key, name(item.kind()), item.label());
    }

    static Message of(String key, Kind kind) {
        return Message.of(key, name(kind));
    }

    private static Message name(Kind kind) {
        return Message.of("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
