package org.ixplanner.engine.edit;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// A change to a plan. It holds what was there and what will be there, so it can be undone exactly:
/// `edit.inverted().apply(edit.apply(plan))` equals `plan`.
public sealed interface PlanEdit {

    /// The changed plan.
    ///
    /// @throws StaleEditException if the edit was made for another state of the plan
    Plan apply(Plan plan);

    /// The edit that takes this one back.
    PlanEdit inverted();

    /// What it does, for the undo menu.
    Message title();

    /// A new item.
    ///
    /// @param item what is added
    /// @param position where in its table
    record Add(PlanItem item, int position) implements PlanEdit {

        @Override
        public Plan apply(Plan plan) {
            Table<?> table = plan.table(item.kind());
            if (table.has(item.key()) || position > table.size()) {
                throw new StaleEditException("cannot add " + item.key() + " at " + position);
            }
            return plan.withTable(item.kind(), insert(table, position, item));
        }

        @Override
        public PlanEdit inverted() {
            return new Remove(item, position);
        }

        @Override
        public Message title() {
            return EditTitles.of("edit.add", item);
        }
    }

    /// An item goes away. What refers to it stays and dangles until it is changed too.
    ///
    /// @param item what is removed
    /// @param position where it stood in its table
    record Remove(PlanItem item, int position) implements PlanEdit {

        @Override
        public Plan apply(Plan plan) {
            Table<?> table = plan.table(item.kind());
            requireThere(table, position, item);
            return plan.withTable(item.kind(), table.removed(position));
        }

        @Override
        public PlanEdit inverted() {
            return new Add(item, position);
        }

        @Override
        public Message title() {
            return EditTitles.of("edit.remove", item);
        }
    }

    /// An item is replaced by another of its kind; the key may change with it.
    ///
    /// @param before what stood there
    /// @param after what will
    /// @param position where in its table
    record Replace(PlanItem before, PlanItem after, int position) implements PlanEdit {

        /// @throws IllegalArgumentException if the two are of different kinds
        public Replace {
            if (before.kind() != after.kind()) {
                throw new IllegalArgumentException(before.kind() + " cannot become " + after.kind());
            }
        }

        @Override
        public Plan apply(Plan plan) {
            Table<?> table = plan.table(before.kind());
            requireThere(table, position, before);
            if (!after.key().equals(before.key()) && table.has(after.key())) {
                throw new StaleEditException(after.key() + " is there already");
            }
            return plan.withTable(before.kind(), replace(table, position, after));
        }

        @Override
        public PlanEdit inverted() {
            return new Replace(/* before= */ after, /* after= */ before, position);
        }

        @Override
        public Message title() {
            return EditTitles.of("edit.replace", after);
        }
    }

    /// The header changes.
    ///
    /// @param before what it was
    /// @param after what it will be
    record SetHeader(PlanHeader before, PlanHeader after) implements PlanEdit {

        @Override
        public Plan apply(Plan plan) {
            if (!plan.header().equals(before)) {
                throw new StaleEditException("the header is not as it was");
            }
            return plan.withHeader(after);
        }

        @Override
        public PlanEdit inverted() {
            return new SetHeader(/* before= */ after, /* after= */ before);
        }

        @Override
        public Message title() {
            return Message.of("edit.header");
        }
    }

    /// A table is replaced by another: many rows at once, for which it would be copied one by one otherwise.
    ///
    /// @param kind which table
    /// @param before what it was
    /// @param after what it will be
    record SetTable(Kind kind, Table<?> before, Table<?> after) implements PlanEdit {

        @Override
        public Plan apply(Plan plan) {
            if (!plan.table(kind).equals(before)) {
                throw new StaleEditException(kind.table() + " are not as they were");
            }
            return plan.withTable(kind, after);
        }

        @Override
        public PlanEdit inverted() {
            return new SetTable(kind, /* before= */ after, /* after= */ before);
        }

        @Override
        public Message title() {
            return EditTitles.of("edit.table", kind);
        }
    }

    /// Several edits that are done and undone as one, such as an import.
    ///
    /// @param title what they do together
    /// @param edits each made for the plan that the one before it leaves
    record Together(Message title, List<PlanEdit> edits) implements PlanEdit {

        /// Keeps its own copy of the list.
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public Plan apply(Plan plan) {
            Plan changed = plan;
            for (PlanEdit edit : edits) {
                changed = edit.apply(changed);
            }
            return changed;
        }

        @Override
        public PlanEdit inverted() {
            List<PlanEdit> undone = new ArrayList<>();
            for (PlanEdit edit : edits.reversed()) {
                undone.add(edit.inverted());
            }
            return new Together(title, undone);
        }
    }

    /// Adds `item` at the end of its table.
    static PlanEdit add(Plan plan, PlanItem item) {
        return new Add(item, plan.table(item.kind()).size());
    }

    /// Removes the item with this key.
    ///
    /// @throws StaleEditException if there is none
    static PlanEdit remove(Plan plan, Kind kind, String key) {
        Table<?> table = plan.table(kind);
        int position = positionOf(table, kind, key);
        return new Remove(table.items().get(position), position);
    }

    /// Puts `after` in the place of the item of its kind with this key.
    ///
    /// @throws StaleEditException if there is none
    static PlanEdit replace(Plan plan, String key, PlanItem after) {
        Table<?> table = plan.table(after.kind());
        int position = positionOf(table, after.kind(), key);
        return new Replace(table.items().get(position), after, position);
    }

    private static int positionOf(Table<?> table, Kind kind, String key) {
        int position = table.positionOf(key);
        if (position < 0) {
            throw new StaleEditException(kind.table() + " has no " + key);
        }
        return position;
    }

    private static void requireThere(Table<?> table, int position, PlanItem item) {
        if (position >= table.size() || !table.items().get(position).equals(item)) {
            throw new StaleEditException(item.key() + " is not as it was");
        }
    }

    // A table of a kind holds only items of that kind, which the kind of the item has just chosen.
    @SuppressWarnings("unchecked")
    private static Table<?> insert(Table<?> table, int position, PlanItem item) {
        return ((Table<PlanItem>) table).inserted(position, item);
    }

    @SuppressWarnings("unchecked")
    private static Table<?> replace(Table<?> table, int position, PlanItem item) {
        return ((Table<PlanItem>) table).replaced(position, item);
    }
}
