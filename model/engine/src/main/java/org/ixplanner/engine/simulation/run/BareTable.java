package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Makes bare tables, and makes no item again that it made for the table before: an edit changes one of many. Not for
/// several threads at once.
///
/// @param <T> the items
final class BareTable<T extends PlanItem> {

    private final UnaryOperator<T> bare;
    private @Nullable Table<T> lastFull;
    private @Nullable Table<T> lastBare;

    /// @param bare takes away from an item what does not count
    BareTable(UnaryOperator<T> bare) {
        this.bare = bare;
    }

    /// The table, bare; the same object as before where nothing that counts has changed.
    @SuppressWarnings("ReferenceEquality")
    Table<T> of(Table<T> full) {
        Table<T> before = lastBare;
        if (before != null && full == lastFull) {
            return before;
        }
        List<T> items = new ArrayList<>();
        boolean same = before != null && before.size() == full.size();
        for (int i = 0; i < full.size(); i++) {
            T made = item(full, i);
            same = same && before != null && made.equals(before.items().get(i));
            items.add(made);
        }
        Table<T> made = same && before != null ? before : Table.of(items);
        lastFull = full;
        lastBare = made;
        return made;
    }

    @SuppressWarnings("ReferenceEquality")
    private T item(Table<T> full, int position) {
        T item = full.items().get(position);
        Table<T> fullBefore = lastFull;
        Table<T> bareBefore = lastBare;
        boolean known = fullBefore != null
                && bareBefore != null
                && position < fullBefore.size()
                && fullBefore.items().get(position) == item;
        return known && bareBefore != null ? bareBefore.items().get(position) : bare.apply(item);
    }
}
