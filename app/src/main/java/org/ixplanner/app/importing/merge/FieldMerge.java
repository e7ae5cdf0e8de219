package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.app.importing.offer.Standing;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// A row of the plan, or a part of one, and the same of a file. A field that is blank in the plan gets the file's
/// value, as does one whose evidence says that it came from this source: who changes a value takes its evidence away.
/// Any other field keeps what it has. What the file's word counts more than is overwritten too. Parts, such as members
/// and contracts, are merged one by one.
final class FieldMerge {

    private static final String EVIDENCE = "evidence";
    private static final Set<String> LEFT_ALONE = Set.of("id", EVIDENCE, "notes");

    private final PlanItem item;
    private final String part;
    private final Noun<?> noun;
    private final Record mine;
    private final Terms terms;
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();
    private final List<Evidence> evidence;
    private Record merged;

    /// Merges a row.
    FieldMerge(PlanItem mine, PlanItem theirs, Terms terms) {
        this(mine, "", Plan.noun(mine.kind()), (Record) mine, (Record) theirs, terms);
    }

    /// Merges a part of a row.
    ///
    /// @param item the row
    /// @param part what the part is called
    FieldMerge(PlanItem item, String part, Noun<?> noun, Record mine, Record theirs, Terms terms) {
        this.item = item;
        this.part = part;
        this.noun = noun;
        this.mine = mine;
        this.terms = terms;
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
        if (offered == null || isBlank(offered)) {
            return false;
        }
        if (offered.equals(has)) {
            return isConfirmed(field, offered, theirs);
        }
        if (has instanceof List<?> old && offered instanceof List<?> fresh && PartsMerge.canMerge(field.type())) {
            PartsMerge parts = new PartsMerge(item, field, terms, old, fresh);
            parts(index, parts.merged(), parts.changed(), parts.kept());
            return false;
        }
        if (has instanceof List<?> old && offered instanceof List<?> fresh && KeyedParts.canMerge(field.type())) {
            KeyedParts parts = new KeyedParts(item, field, terms, old, fresh);
            parts(index, parts.merged(), parts.changed(), parts.kept());
            return false;
        }
        String name = field.name();
        Optional<Evidence> said = evidenceFor(evidenceOf(theirs), name);
        if (has == null || isBlank(has) || gives(field, has, said)) {
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

    private void parts(int index, List<Record> parts, List<FieldChange> partsChanged, List<FieldChange> partsKept) {
        kept.addAll(partsKept);
        if (!partsChanged.isEmpty()) {
            changed.addAll(partsChanged);
            merged = noun.with(merged, index, parts);
        }
    }

    // Whether the plan's value gives way: it came from the same source, or the file's word counts more.
    private boolean gives(Field field, Object has, Optional<Evidence> said) {
        Optional<Evidence> mine = evidenceFor(evidence, field.name());
        Optional<Evidence> word = said.filter(entry -> entry.grade() != Grade.DEFAULT);
        if (mine.map(Evidence::source).filter(terms.source()::equals).isPresent()) {
            return true;
        }
        if (terms.standing() == Standing.FILLS_GAPS || word.isEmpty()) {
            return false;
        }
        // One file may speak for several sources, such as the networks of a survey.
        boolean isFromThere =
                mine.isPresent() && mine.get().source().equals(word.get().source());
        return isFromThere || terms.standing().isAbove(mine, isPreset(field, has));
    }

    // The value stays, but it is now known from somebody whose word is firmer, or as of another day.
    private boolean isConfirmed(Field field, Object value, Record theirs) {
        Optional<Evidence> said = evidenceFor(evidenceOf(theirs), field.name());
        Optional<Evidence> mine = evidenceFor(evidence, field.name());
        if (said.isEmpty() || said.equals(mine) || !gives(field, value, said)) {
            return false;
        }
        boolean isFirmer = mine.isEmpty()
                ? terms.standing() == Standing.OVER_ESTIMATES
                : (said.get().grade().compareTo(mine.get().grade()) < 0
                        || said.get().source().equals(mine.get().source()));
        if (terms.standing() == Standing.FILLS_GAPS || !isFirmer) {
            return false;
        }
        changed.add(new FieldChange(item, part, field.name(), value, value));
        evidence.removeIf(entry -> entry.field().equals(field.name()));
        evidence.add(said.get());
        return true;
    }

    // What the file does not say is not worth a word.
    private static boolean isPreset(Field field, Object value) {
        return value.equals(field.preset());
    }

    private boolean isSamePlace(@Nullable Object mine, Object theirs) {
        return mine instanceof LonLat one
                && theirs instanceof LonLat other
                && one.distanceKm(other) <= terms.toleranceKm();
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
