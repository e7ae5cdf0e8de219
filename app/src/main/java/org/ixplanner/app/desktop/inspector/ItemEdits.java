package org.ixplanner.app.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.schema.FieldPath;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Edits of one item of a plan, or of its header, by paths within it.
///
/// @param plan as it is now
/// @param selection the item
record ItemEdits(Plan plan, Selection selection) {

    private static final String EVIDENCE = "evidence";

    /// The item, if there is one.
    Optional<Record> item() {
        return switch (selection) {
            case Selection.Nothing() -> Optional.empty();
            case Selection.Header() -> Optional.of(plan.header());
            case Selection.Item item -> item.in(plan).map(Record.class::cast);
        };
    }

    /// How its fields are typed.
    FieldText typing() {
        List<PlanItem> planned = new ArrayList<>();
        if (item().orElse(null) instanceof Scenario scenario) {
            PlanWalk.visit(PlanPath.ROOT, Scenario.NOUN, scenario, (path, type, value) -> {
                if (value instanceof PlanItem added) {
                    planned.add(added);
                }
            });
        }
        return new FieldText(plan, planned);
    }

    /// What describes the item.
    Noun<?> noun() {
        return selection instanceof Selection.Item(Kind kind, String key) ? Plan.noun(kind) : PlanHeader.NOUN;
    }

    /// Puts a value at a path. The source of the value before says nothing of this one, so it goes.
    ///
    /// @throws IllegalArgumentException if the record refuses the value
    PlanEdit put(Record item, String path, @Nullable Object value) {
        Record changed = FieldPath.with(noun(), item, path, value);
        return replace(item, path.contains(EVIDENCE) ? changed : withoutEvidence(changed, path));
    }

    /// Takes an entry out of a list.
    PlanEdit remove(Record item, String path) {
        int bracket = path.lastIndexOf('[');
        String list = path.substring(0, bracket);
        List<Object> entries = new ArrayList<>(entries(item, list));
        entries.remove(Integer.parseInt(path, bracket + 1, path.length() - 1, 10));
        return replace(item, FieldPath.with(noun(), item, list, List.copyOf(entries)));
    }

    /// Adds an entry with the least that it must say to a list of parts; empty if nothing can be said of it yet, as
    /// where it must name an item and there is none.
    Optional<PlanEdit> add(Record item, String path) {
        FieldPath.Target target = FieldPath.find(noun(), item, path);
        if (!(target.type() instanceof FieldType.Items(FieldType.Part(Noun<?> part)))) {
            return Optional.empty();
        }
        return new Blank(plan).part(part).map(entry -> {
            List<Object> entries = new ArrayList<>(entries(item, path));
            entries.add(entry);
            return replace(item, FieldPath.with(noun(), item, path, List.copyOf(entries)));
        });
    }

    private List<?> entries(Record item, String path) {
        return FieldPath.find(noun(), item, path).value() instanceof List<?> list ? list : List.of();
    }

    private PlanEdit replace(Record item, Record changed) {
        if (changed instanceof PlanItem after && item instanceof PlanItem before) {
            return PlanEdit.replace(plan, before.key(), after);
        }
        return new PlanEdit.SetHeader(plan.header(), (PlanHeader) changed);
    }

    // Evidence stands at the item or part whose field, or whose part's field, it is for.
    private Record withoutEvidence(Record item, String path) {
        Record changed = item;
        String holder = "";
        String rest = path;
        while (true) {
            changed = without(changed, holder, rest);
            int end = rest.indexOf('.');
            if (end < 0) {
                return changed;
            }
            holder = holder + rest.substring(0, end) + ".";
            rest = rest.substring(end + 1);
        }
    }

    private Record without(Record item, String holder, String field) {
        FieldPath.Target target = FieldPath.find(noun(), item, holder + EVIDENCE);
        if (!(target.value() instanceof List<?> list)) {
            return item;
        }
        List<?> kept = list.stream()
                .filter(entry -> !(entry instanceof Evidence evidence) || !isFor(evidence.field(), field))
                .toList();
        return kept.size() == list.size() ? item : FieldPath.with(noun(), item, holder + EVIDENCE, kept);
    }

    // Evidence may name one entry of a list; without a position it is for all of them.
    private static boolean isFor(String stated, String path) {
        String changed = stated.contains("[") ? path : path.replaceAll("\\[\\d+]", "");
        return stated.equals(changed) || stated.startsWith(changed + ".") || changed.startsWith(stated + ".");
    }
}
