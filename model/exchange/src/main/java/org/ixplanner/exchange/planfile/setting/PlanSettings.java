package org.ixplanner.exchange.planfile.setting;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.ixplanner.engine.scenario.KnownAssumption;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanTree;

/// Changes values of a plan for one run: `PATH=VALUE`. PATH is the JSON path of the plan file, its beginning `$.`
/// left out or not; an entry of a list is named by its position, by its key (`networks[AS64496]`, `spans[s-1]`), or
/// by `*` for all. VALUE is JSON (a bare word is a text), or reckons with the number that is there: `*2`, `/2`,
/// `+=3`, `-=3`. An assumption that the plan does not state is taken from the catalogue. What is set no longer has
/// the evidence, or the range, that the value before had.
public final class PlanSettings {

    private static final String SOURCE = "--set";
    private static final String EVIDENCE = "evidence";

    private PlanSettings() {}

    /// The plan with the settings made, one after the other.
    ///
    /// @throws SettingException if one of them is malformed or leads nowhere
    public static LoadResult applied(Plan plan, List<String> settings) throws SettingException {
        JsonObject tree = PlanTree.of(plan);
        for (String setting : settings) {
            apply(tree, setting);
        }
        return PlanTree.read(tree);
    }

    private static void apply(JsonObject tree, String setting) throws SettingException {
        // An equals sign may stand in the value, and in `+=`, but not in a path.
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw SettingException.malformed(setting);
        }
        List<Step> path = Step.path(setting.substring(0, equals), setting);
        Change change = Change.of(setting.substring(equals + 1), setting);
        assume(tree, path);
        boolean all = path.stream().anyMatch(step -> step instanceof Step.EntryOf entry && entry.isAll());
        int changed = 0;
        for (Places.Place place : new Places(path).in(tree)) {
            changed += change(place, change, all) ? 1 : 0;
        }
        if (changed == 0) {
            throw SettingException.unfit("setting.no-match", Step.text(path));
        }
    }

    private static boolean change(Places.Place place, Change change, boolean all) throws SettingException {
        JsonElement old = Places.value(place);
        JsonElement value =
                switch (change) {
                    case Change.Put(JsonElement put) -> put.deepCopy();
                    case Change.Reckon reckon -> {
                        if (old instanceof JsonPrimitive number && number.isNumber()) {
                            yield reckon.applied(number.getAsDouble());
                        }
                        if (all && old instanceof JsonNull) {
                            yield old;
                        }
                        throw SettingException.unfit("setting.no-number", Step.text(place.steps()), old.toString());
                    }
                };
        if (all && old instanceof JsonNull && value instanceof JsonNull) {
            return false;
        }
        put(place, value);
        forget(place);
        return true;
    }

    private static void put(Places.Place place, JsonElement value) {
        switch (place.step()) {
            case Step.FieldOf(String name) -> place.parent().getAsJsonObject().add(name, value);
            case Step.EntryOf(String which) -> place.parent().getAsJsonArray().set(Integer.parseInt(which), value);
        }
    }

    // Evidence stands at the item or part whose field, or whose part's field, it is for.
    private static void forget(Places.Place place) {
        for (int i = 0; i < place.parents().size(); i++) {
            if (place.parents().get(i) instanceof JsonObject holder
                    && holder.get(EVIDENCE) instanceof JsonArray evidence) {
                String field = place.steps().subList(i, place.steps().size()).stream()
                        .filter(Step.FieldOf.class::isInstance)
                        .map(step -> ((Step.FieldOf) step).name())
                        .collect(Collectors.joining("."));
                removeOf(evidence, field);
            }
        }
        if (place.parent() instanceof JsonObject holder && isAssumptionValue(place)) {
            holder.addProperty("shape", Shape.FIXED.name().toLowerCase(Locale.ROOT));
            holder.add("low", JsonNull.INSTANCE);
            holder.add("high", JsonNull.INSTANCE);
            holder.addProperty("source", SOURCE);
        }
    }

    private static void removeOf(JsonArray evidence, String field) {
        List<JsonElement> kept = StreamSupport.stream(evidence.spliterator(), false)
                .filter(entry -> !(entry instanceof JsonObject object
                        && object.get("field") instanceof JsonPrimitive name
                        && name.getAsString().equals(field)))
                .toList();
        while (!evidence.isEmpty()) {
            evidence.remove(evidence.size() - 1);
        }
        kept.forEach(evidence::add);
    }

    private static boolean isAssumptionValue(Places.Place place) {
        return place.steps().size() == 3
                && place.steps().getFirst().equals(new Step.FieldOf(Kind.ASSUMPTION.table()))
                && place.step().equals(new Step.FieldOf("value"));
    }

    private static void assume(JsonObject tree, List<Step> path) throws SettingException {
        if (path.size() > 1
                && path.getFirst().equals(new Step.FieldOf(Kind.ASSUMPTION.table()))
                && path.get(1) instanceof Step.EntryOf(String id)
                && tree.get(Kind.ASSUMPTION.table()) instanceof JsonArray stated) {
            if (Places.hasEntry(stated, id)) {
                return;
            }
            KnownAssumption known = AssumptionCatalogue.find(id)
                    .orElseThrow(() -> SettingException.unfit(
                            "setting.nothing-there",
                            Step.text(path.subList(0, 2)),
                            AssumptionCatalogue.ALL.stream()
                                    .map(KnownAssumption::id)
                                    .collect(Collectors.joining(", "))));
            stated.add(entry(known));
        }
    }

    private static JsonObject entry(KnownAssumption known) {
        JsonObject entry = new JsonObject();
        entry.addProperty("id", known.id());
        entry.addProperty("value", known.value());
        entry.addProperty("unit", known.unit());
        entry.addProperty("shape", known.shape().name().toLowerCase(Locale.ROOT));
        entry.addProperty("low", known.low());
        entry.addProperty("high", known.high());
        entry.addProperty("source", SOURCE);
        entry.add("date", JsonNull.INSTANCE);
        return entry;
    }
}
