package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// A row of the plan and the same row of a file. A field that is blank in the plan gets the file's value, as
/// does one whose evidence says that it came from this source: who changes a value takes its evidence away. Any
/// other field
/// keeps what it has.
final class FieldMerge {

    private static final String EVIDENCE = "evidence";
    private static final Set<String> LEFT_ALONE = Set.of("id", EVIDENCE, "notes");

    private final PlanItem mine;
    private final Noun<?> noun;
    private final String source;
    private final double toleranceKm;
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();
    private final List<Evidence> evidence;
    private Record merged;

    /// @param toleranceKm how far apart two places may lie and still be taken as one
    FieldMerge(PlanItem mine, PlanItem theirs, String source, double toleranceKm) {
        this.mine = mine;
        this.toleranceKm = toleranceKm;
        this.source = source;
        noun = Plan.noun(mine.kind());
        merged = (Record) mine;
        evidence = new ArrayList<>(evidenceOf((Record) mine));
        for (int i = 0; i < noun.fields().size(); i++) {
            Field field = noun.fields().get(i);
            if (!LEFT_ALONE.contains(field.name())) {
                merge(i, field.name(), (Record) theirs);
            }
        }
        if (!changed.isEmpty() && noun.indexOf(EVIDENCE) >= 0) {
            merged = noun.with(merged, noun.indexOf(EVIDENCE), evidence);
        }
    }

    /// The row as it will be.
    PlanItem merged() {
        return (PlanItem) merged;
    }

    List<FieldChange> changed() {
        return changed;
    }

    List<FieldChange> kept() {
        return kept;
    }

    private void merge(int index, String field, Record theirs) {
        Object has = noun.get((Record) mine, index);
        Object offered = noun.get(theirs, index);
        if (offered == null || isBlank(offered) || offered.equals(has)) {
            return;
        }
        Optional<Evidence> said = evidenceFor(evidenceOf(theirs), field);
        boolean isFromHere = evidenceFor(evidence, field)
                .filter(entry -> entry.source().equals(source))
                .isPresent();
        if (isBlank(has) || isFromHere) {
            changed.add(new FieldChange(mine, field, has, offered));
            merged = noun.with(merged, index, offered);
            evidence.removeIf(entry -> entry.field().equals(field));
            said.ifPresent(evidence::add);
        } else if ((said.isPresent() || !isPreset(index, offered)) && !isSamePlace(has, offered)) {
            kept.add(new FieldChange(mine, field, has, offered));
        }
    }

    // What the file does not say is not worth a word.
    private boolean isPreset(int index, Object value) {
        return value.equals(noun.fields().get(index).preset());
    }

    private boolean isSamePlace(@Nullable Object mine, Object theirs) {
        return mine instanceof LonLat one && theirs instanceof LonLat other && one.distanceKm(other) <= toleranceKm;
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
    }

    private List<Evidence> evidenceOf(Record item) {
        int index = noun.indexOf(EVIDENCE);
        List<Evidence> found = new ArrayList<>();
        if (index >= 0 && noun.get(item, index) instanceof List<?> list) {
            list.forEach(entry -> found.add((Evidence) entry));
        }
        return found;
    }

    private static Optional<Evidence> evidenceFor(List<Evidence> entries, String field) {
        return entries.stream().filter(entry -> entry.field().equals(field)).findFirst();
    }
}
