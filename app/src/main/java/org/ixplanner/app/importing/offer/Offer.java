package org.ixplanner.app.importing.offer;

import java.util.List;
import java.util.Set;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// What a file offers to a plan.
///
/// @param read how many rows the file has, good and bad
/// @param source what the evidence of its values says, the same each time the file is imported
/// @param items rows for the plan, what is referred to before what refers to it; keys are the source's own
/// @param madeUp keys of items that the source does not name: a node proposed at the end of a line
/// @param refused rows that cannot be taken in
/// @param notes what was changed on the way, or should be looked at
/// @param standing what the file's word counts where the plan has another value
public record Offer(
        int read,
        String source,
        List<PlanItem> items,
        Set<String> madeUp,
        List<Refused> refused,
        List<Message> notes,
        Standing standing) {

    /// Keeps its own copies.
    public Offer {
        items = List.copyOf(items);
        madeUp = Set.copyOf(madeUp);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /// What a file of third parties offers: it fills gaps.
    public Offer(
            int read,
            String source,
            List<PlanItem> items,
            Set<String> madeUp,
            List<Refused> refused,
            List<Message> notes) {
        this(read, source, items, madeUp, refused, notes, Standing.FILLS_GAPS);
    }
}
