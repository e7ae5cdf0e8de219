package org.ixplanner.exchange.planfile.setting;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ixplanner.engine.text.PlainNumber;

/// Finds the places that a path names in the tree of a plan.
final class Places {

    /// What entries of lists are called by: the first of these fields that an entry has.
    private static final List<String> KEYS = List.of(
            "id",
            "asn",
            "networkKind",
            "network",
            "provider",
            "exchange",
            "group",
            "site",
            "city",
            "currency",
            "speedMbps",
            "fromMbps",
            "field");

    /// Those of them that hold a network's number.
    private static final Set<String> NUMBERED = Set.of("asn", "network", "provider");

    private static final int MOST_ENTRIES_TOLD = 12;

    private final List<Step> path;

    /// A place and how it was reached.
    ///
    /// @param parents from the plan down to what holds the place
    /// @param steps with positions, one for each parent
    record Place(List<JsonElement> parents, List<Step> steps) {

        JsonElement parent() {
            return parents.getLast();
        }

        Step step() {
            return steps.getLast();
        }

        Place down(JsonElement to, Step by) {
            List<JsonElement> longer = new ArrayList<>(parents);
            longer.add(to);
            List<Step> more = new ArrayList<>(steps);
            more.add(by);
            return new Place(List.copyOf(longer), List.copyOf(more));
        }
    }

    Places(List<Step> path) {
        this.path = path;
    }

    /// All places of the path, in order.
    ///
    /// @throws SettingException if a step leads nowhere
    List<Place> in(JsonObject tree) throws SettingException {
        List<Place> at = List.of(new Place(List.of(), List.of()));
        JsonElement here = tree;
        List<JsonElement> elements = List.of(here);
        for (int i = 0; i < path.size(); i++) {
            List<Place> next = new ArrayList<>();
            List<JsonElement> found = new ArrayList<>();
            for (int j = 0; j < elements.size(); j++) {
                for (Step step : exact(elements.get(j), i)) {
                    next.add(at.get(j).down(elements.get(j), step));
                    found.add(child(elements.get(j), step));
                }
            }
            at = next;
            elements = found;
        }
        return at;
    }

    /// What stands at a place.
    static JsonElement value(Place place) {
        return child(place.parent(), place.step());
    }

    private static JsonElement child(JsonElement parent, Step step) {
        return switch (step) {
            case Step.FieldOf(String name) -> parent.getAsJsonObject().get(name);
            case Step.EntryOf(String which) -> parent.getAsJsonArray().get(Integer.parseInt(which));
        };
    }

    private List<Step> exact(JsonElement element, int index) throws SettingException {
        return switch (path.get(index)) {
            case Step.FieldOf field -> {
                if (element instanceof JsonObject object && object.has(field.name())) {
                    yield List.of(field);
                }
                throw nothing(index, element);
            }
            case Step.EntryOf entry -> {
                if (element instanceof JsonArray array) {
                    yield entries(array, entry, index);
                }
                throw nothing(index, element);
            }
        };
    }

    private List<Step> entries(JsonArray array, Step.EntryOf entry, int index) throws SettingException {
        List<Step> steps = entries(array, entry);
        if (steps.isEmpty() && !entry.isAll()) {
            throw nothing(index, array);
        }
        return steps;
    }

    /// Whether a list has an entry at this position or of this name; `*` is taken for one.
    static boolean hasEntry(JsonArray array, String which) {
        Step.EntryOf entry = new Step.EntryOf(which);
        return entry.isAll() || !entries(array, entry).isEmpty();
    }

    private static List<Step> entries(JsonArray array, Step.EntryOf entry) {
        List<Step> steps = new ArrayList<>();
        boolean position = entry.which().matches("\\d{1,9}") && Integer.parseInt(entry.which()) < array.size();
        for (int i = 0; i < array.size(); i++) {
            boolean here = position ? Integer.parseInt(entry.which()) == i : called(array.get(i), entry.which());
            if (entry.isAll() || here) {
                steps.add(new Step.EntryOf(Integer.toString(i)));
            }
        }
        return steps;
    }

    private static boolean called(JsonElement entry, String name) {
        return names(entry).anyMatch(key -> key.equals(name) || key.equals("AS" + name) || name.equals("AS" + key));
    }

    private static Stream<String> names(JsonElement entry) {
        return switch (entry) {
            case JsonObject object ->
                KEYS.stream().filter(object::has).limit(1).flatMap(field -> names(object.get(field))
                        .map(name -> NUMBERED.contains(field) ? "AS" + name : name));
            case JsonPrimitive primitive
            when primitive.isNumber() -> Stream.of(PlainNumber.shown(primitive.getAsDouble()));
            case JsonPrimitive primitive -> Stream.of(primitive.getAsString());
            default -> Stream.empty();
        };
    }

    private SettingException nothing(int index, JsonElement element) {
        String there =
                switch (element) {
                    case JsonObject object -> String.join(", ", object.keySet());
                    case JsonArray array -> told(array);
                    default -> "";
                };
        return there.isEmpty()
                ? SettingException.unfit("setting.nothing-inside", Step.text(path.subList(0, index)))
                : SettingException.unfit("setting.nothing-there", Step.text(path.subList(0, index + 1)), there);
    }

    private static String told(JsonArray array) {
        List<String> names = array.asList().stream().flatMap(Places::names).toList();
        String first = String.join(", ", names.subList(0, Math.min(MOST_ENTRIES_TOLD, names.size())));
        return names.size() > MOST_ENTRIES_TOLD ? first + ", …" : first;
    }
}
