package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// Merges an offer into a plan. What the plan has already is found again and completed; a value that is the
/// user's own stays. Used once.
public final class Merge {

    private final Offer offer;
    private final Matching matching;
    private final Terms terms;
    private final List<PlanEdit> edits = new ArrayList<>();
    private final List<PlanItem> added = new ArrayList<>();
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    // What a key of the source is called in the plan. Looked up, never iterated.
    private final Map<Kind, Map<String, String>> keys = new EnumMap<>(Kind.class);
    private Plan plan;
    private int changedItems;
    private int matched;

    private Merge(Plan plan, Offer offer, double toleranceKm) {
        this.plan = plan;
        this.offer = offer;
        terms = new Terms(offer.source(), offer.standing(), toleranceKm);
        matching = new Matching(plan, toleranceKm);
    }

    /// What becomes of the plan.
    ///
    /// @param toleranceKm how far apart two places may lie and still be taken as one
    public static Merged of(Plan plan, Offer offer, double toleranceKm) {
        Merge merge = new Merge(plan, offer, toleranceKm);
        Bulk bulk = new Bulk();
        for (PlanItem item : offer.items()) {
            merge.take(item, bulk);
        }
        for (PlanEdit edit : bulk.edits(plan)) {
            merge.edits.add(edit);
            merge.plan = edit.apply(merge.plan);
        }
        return new Merged(
                merge.plan,
                merge.edits,
                merge.added,
                merge.changed,
                merge.kept,
                merge.refused,
                merge.changedItems,
                merge.matched);
    }

    private void take(PlanItem offered, Bulk bulk) {
        PlanItem item = (PlanItem) new References(keys).renamed((Record) offered, Plan.noun(offered.kind()));
        Optional<PlanItem> mine = matching.find(item, offer.madeUp().contains(offered.key()));
        Optional<Message> wrong = new Soundness(plan, bulk).problem(item, mine);
        if (wrong.isPresent()) {
            refused.add(new Refused(item.kind().table() + "[" + item.key() + "]", wrong.get()));
            return;
        }
        Map<String, String> known = keys.computeIfAbsent(offered.kind(), kind -> new HashMap<>());
        if (mine.isEmpty()) {
            PlanItem fresh = withFreeKey(item, bulk);
            known.put(offered.key(), fresh.key());
            bulk.add(fresh);
            added.add(fresh);
            return;
        }
        matched++;
        known.put(offered.key(), mine.get().key());
        // Its name and kind are made up too.
        if (offer.madeUp().contains(offered.key())) {
            return;
        }
        FieldMerge fields = new FieldMerge(bulk.present(mine.get()), item, terms);
        kept.addAll(fields.kept());
        if (!fields.changed().isEmpty()) {
            changed.addAll(fields.changed());
            changedItems++;
            bulk.replace((PlanItem) fields.merged());
        }
    }

    // The plan may use the key for something else.
    private PlanItem withFreeKey(PlanItem item, Bulk bulk) {
        String key = item.key();
        Noun<?> noun = Plan.noun(item.kind());
        int id = noun.indexOf("id");
        Record free = (Record) item;
        for (int i = 2; id >= 0 && (plan.table(item.kind()).has(key) || bulk.adds(item.kind(), key)); i++) {
            key = item.key() + ":" + i;
            free = noun.with((Record) item, id, key);
        }
        return (PlanItem) free;
    }
}
