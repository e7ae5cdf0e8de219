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

/// A row of the plan, or a part of one, and the same of a file. A field that is blank in the plan gets the file's
/// value, as does one whose evidence says that it came from this source: who changes a value takes its evidence away.
/// Any other field keeps what it has. Members and sites of an exchange are merged one by one.
final class FieldMerge {

    private static final String EVIDENCE = "evidence";
    private static final Set<String> LEFT_ALONE = Set.of("id", EVIDENCE, "notes");

    private final PlanItem item;
    private final String part;
    private final Noun<?> noun;
    private final Record mine;
    private final String source;
    private final double toleranceKm;
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();
    private final List<Evidence> evidence;
    private Record merged;

    /// Merges a row.
    ///
    /// @param toleranceKm how far apart two places may lie and still be taken as one
    FieldMerge(PlanItem mine, PlanItem theirs, String source, double toleranceKm) {
        this(mine, "", Plan.noun(mine.kind()), (Record) mine, (Record) theirs, source, toleranceKm);
    }

    /// Merges a part of a row.
    ///
    /// @param item the row
    /// @param part what the part is called
    FieldMerge(
            PlanItem item, String part, Noun<?> noun, Record mine, Record theirs, String source, double toleranceKm) {
        this.item = item;
        this.part = part;
        this.noun = noun;
        this.mine = mine;
        this.toleranceKm = toleranceKm;
        this.source = source;
        merged = mine;
        evidence = new ArrayList<>(evidenceOf(mine));
        boolean hasNewEvidence = false;
        for (int i = 0; i < noun.fields().size(); i++) {
            Field field = noun.fields().get(i);
            if (!LEFT_ALONE.contains(field.name())) {
                hasNewEvidence |= merge(i, field, theirs);
            }
        }
        if (hasNewEvidence && noun.indexOf(EVIDENCE) >= 0) {
            merged = noun.with(merged, noun.indexOf(EVIDENCE), evidence);
        }
    }

    /// The row or part as it will be.
    Record merged() {
        return merged;
    }

    List<FieldChange> changed() {
        return changed;
    }

    List<FieldChange> kept() {
        return kept;
    }

    // Whether the field gets the file's value.
    private boolean merge(int index, Field field, Record theirs) {
        Object has = noun.get(mine, index);
        Object offered = noun.get(theirs, index);
        if (offered == null || isBlank(offered) || offered.equals(has)) {
            return false;
        }
        if (has instanceof List<?> old && offered instanceof List<?> fresh && PartsMerge.canMerge(field.type())) {
            parts(index, new PartsMerge(item, field, source, toleranceKm, old, fresh));
            return false;
        }
        String name = field.name();
        Optional<Evidence> said = evidenceFor(evidenceOf(theirs), name);
        boolean isFromHere = evidenceFor(evidence, name)
                .filter(entry -> entry.source().equals(source))
                .isPresent();
        if (isBlank(has) || isFromHere) {
            changed.add(new FieldChange(item, part, name, has, offered));
            merged = noun.with(merged, index, offered);
            evidence.removeIf(entry -> entry.field().equals(name));
            said.ifPresent(evidence::add);
            return true;
        }
        if ((said.isPresent() || !isPreset(field, offered)) && !isSamePlace(has, offered)) {
            kept.add(new FieldChange(item, part, name, has, offered));
        }
        return false;
    }

    private void parts(int index, PartsMerge parts) {
        kept.addAll(parts.kept());
        if (!parts.changed().isEmpty()) {
            changed.addAll(parts.changed());
            merged = noun.with(merged, index, parts.merged());
        }
    }

    // What the file does not say is not worth a word.
    private static boolean isPreset(Field field, Object value) {
        return value.equals(field.preset());
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
