package org.ixplanner.app.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.schema.Kind;

/// A table that can be shown.
public sealed interface TableChoice {

    /// What files and messages call it.
    String key();

    /// A table of the plan.
    ///
    /// @param kind of its items
    record OfPlan(Kind kind) implements TableChoice {

        @Override
        public String key() {
            return kind.table();
        }
    }

    /// A list behind the figures of the scenario that is looked at.
    ///
    /// @param list which
    record OfResult(ResultList list) implements TableChoice {

        @Override
        public String key() {
            return list.key();
        }
    }

    /// All of them: the plan's, then the lists.
    static List<TableChoice> all() {
        List<TableChoice> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.add(new OfPlan(kind));
        }
        for (ResultList list : ResultList.values()) {
            all.add(new OfResult(list));
        }
        return all;
    }
}
