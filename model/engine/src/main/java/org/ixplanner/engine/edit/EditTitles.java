package org.ixplanner.engine.edit;

import java.util.Locale;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// Titles of edits that concern one item.
final class EditTitles {

    private EditTitles() {}

    static Message of(String key, PlanItem item) {
        String kind = item.kind().name().toLowerCase(Locale.ROOT);
        return Message.of(key, Message.of("kind." + kind), item.label());
    }
}
