package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of tables, one for each list: `nodes` has the columns `id` (the network's), `nodes/0/id`,
/// `nodes/0/name` … Becomes the tree of the JSON form again.
final class OfdsTables {

    private static final String ENTRY = "/0/";

    private final Map<String, JsonObject> networks = new LinkedHashMap<>();
    // The entries of the outer lists by network, list and id: a table may have very many. Looked up, never iterated.
    private final Map<List<String>, JsonObject> known = new HashMap<>();

    /// Takes in a table.
    ///
    /// @param rows heading and rows
    void add(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heading = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                addRow(heading, row);
            }
        }
    }

    /// The networks, each as in the JSON form.
    Iterable<JsonObject> trees() {
        return networks.values();
    }

    private void addRow(List<String> heading, List<String> row) {
        String networkId = value("id", heading, row);
        JsonObject network = networks.computeIfAbsent(networkId, key -> new JsonObject());
        // The entry of each list that this row is about.
        Map<String, JsonObject> entries = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heading.size(), row.size()); i++) {
            String path = heading.get(i).strip();
            String cell = row.get(i).strip();
            if (!path.isEmpty() && !cell.isEmpty()) {
                Cursor cursor = new Cursor(network, "", path);
                while (cursor.rest.contains(ENTRY)) {
                    String list = cursor.list();
                    String id = value(list + "id", heading, row);
                    Cursor outer = cursor;
                    JsonObject entry = entries.computeIfAbsent(
                            list, key -> outer.path.isEmpty() ? outerEntry(networkId, outer, id) : outer.entry(id));
                    cursor = cursor.into(entry);
                }
                cursor.put(cell);
            }
        }
    }

    /// Where a path has led so far.
    ///
    /// @param object the object
    /// @param path the path to it
    /// @param rest the path from it
    private record Cursor(JsonObject object, String path, String rest) {

        /// The path to an entry of the list that comes next.
        String list() {
            return path + rest.substring(0, rest.indexOf(ENTRY)) + ENTRY;
        }

        Cursor into(JsonObject entry) {
            return new Cursor(entry, list(), rest.substring(rest.indexOf(ENTRY) + ENTRY.length()));
        }

        /// The entry with this id in the list that comes next; a new one if there is none or no id.
        JsonObject entry(String id) {
            String name = rest.substring(0, rest.indexOf(ENTRY));
            if (!(object.get(name) instanceof JsonArray)) {
                object.add(name, new JsonArray());
            }
            JsonArray list = object.getAsJsonArray(name);
            if (!path.isEmpty() && !id.isEmpty()) {
                for (JsonElement there : list) {
                    if (there instanceof JsonObject entry && id.equals(OfdsValues.text(entry, "id"))) {
                        return entry;
                    }
                }
            }
            JsonObject entry = new JsonObject();
            list.add(entry);
            return entry;
        }

        void put(String cell) {
            String[] names = rest.split("/", -1);
            JsonObject inner = object;
            for (int i = 0; i + 1 < names.length; i++) {
                if (!(inner.get(names[i]) instanceof JsonObject)) {
                    inner.add(names[i], new JsonObject());
                }
                inner = inner.getAsJsonObject(names[i]);
            }
            String last = names[names.length - 1];
            if (!inner.has(last)) {
                inner.addProperty(last, cell);
            }
        }
    }

    private JsonObject outerEntry(String networkId, Cursor cursor, String id) {
        return id.isEmpty()
                ? cursor.entry(id)
                : known.computeIfAbsent(List.of(networkId, cursor.list(), id), key -> cursor.entry(id));
    }

    private static String value(String column, List<String> heading, List<String> row) {
        int index = heading.indexOf(column);
        return index >= 0 && index < row.size() ? row.get(index).strip() : "";
    }
}
