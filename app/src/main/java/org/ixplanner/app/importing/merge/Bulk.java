package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// Many additions and replacements, to be done at once: a plan copies a table for every single one.
final class Bulk {

    private final Map<Kind, List<PlanItem>> added = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> addedKeys = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, PlanItem>> replaced = new EnumMap<>(Kind.class);

    void add(PlanItem item) {
        added.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item);
        addedKeys.computeIfAbsent(item.kind(), kind -> new HashSet<>()).add(item.key());
    }

    void replace(PlanItem item) {
        replaced.computeIfAbsent(item.kind(), kind -> new TreeMap<>()).put(item.key(), item);
    }

    boolean adds(Kind kind, String key) {
        return addedKeys.getOrDefault(kind, Set.of()).contains(key);
    }

    /// An item of the plan as it is by now.
    PlanItem present(PlanItem item) {
        return replaced.getOrDefault(item.kind(), Map.of()).getOrDefault(item.key(), item);
    }

    /// The edits that do it: one for each table that changes.
    List<PlanEdit> edits(Plan plan) {
        List<PlanEdit> edits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (added.containsKey(kind) || replaced.containsKey(kind)) {
                List<PlanItem> items = new ArrayList<>();
                plan.table(kind).forEach(item -> items.add(present(item)));
                items.addAll(added.getOrDefault(kind, List.of()));
                edits.add(new PlanEdit.SetTable(kind, plan.table(kind), Table.of(items)));
            }
        }
        return edits;
    }
}
