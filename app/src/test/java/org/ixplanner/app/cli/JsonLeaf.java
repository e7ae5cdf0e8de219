package org.ixplanner.app.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/// A single value in a JSON tree and where it stands. A mutation puts a mark in its place, writes the tree and then
/// replaces the mark by text that no tree could hold.
///
/// @param parent the object or list that holds it
/// @param name its name, or its position in a list
/// @param path its JSON path
/// @param value the value itself
record JsonLeaf(JsonElement parent, String name, String path, JsonElement value) {

    private static final String MARK = "@@mark@@";

    /// All leaves of a tree, in order; empty lists count as leaves.
    static List<JsonLeaf> of(JsonObject root) {
        List<JsonLeaf> leaves = new ArrayList<>();
        collect(root, "$", leaves);
        return leaves;
    }

    boolean inObject() {
        return parent.isJsonObject();
    }

    boolean isNumber() {
        return value instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    /// The text of the tree with the raw text `replacement` for this value.
    String replaced(JsonObject root, String replacement) {
        set(new JsonPrimitive(MARK));
        String text = root.toString().replace('"' + MARK + '"', replacement);
        set(value);
        return text;
    }

    /// The text of the tree without this value.
    String removed(JsonObject root) {
        if (inObject()) {
            String text = replaced(root, MARK);
            String field = '"' + name + "\":" + MARK;
            String before = text.replace(',' + field, "");
            return before.equals(text) ? text.replace(field + ',', "").replace(field, "") : before;
        }
        JsonArray array = parent.getAsJsonArray();
        int index = Integer.parseInt(name);
        array.remove(index);
        String text = root.toString();
        array.asList().add(index, value);
        return text;
    }

    private void set(JsonElement element) {
        if (parent instanceof JsonObject object) {
            object.add(name, element);
        } else {
            parent.getAsJsonArray().set(Integer.parseInt(name), element);
        }
    }

    private static void collect(JsonElement element, String path, List<JsonLeaf> leaves) {
        switch (element) {
            case JsonObject object ->
                object.asMap().forEach((name, child) -> child(object, name, path + "." + name, child, leaves));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    child(array, Integer.toString(i), path + "[" + i + "]", array.get(i), leaves);
                }
            }
            default -> throw new IllegalArgumentException(path + " is a leaf");
        }
    }

    private static void child(JsonElement parent, String name, String path, JsonElement child, List<JsonLeaf> leaves) {
        boolean isLeaf =
                child.isJsonPrimitive() || child.isJsonNull() || (child instanceof JsonArray array && array.isEmpty());
        if (isLeaf) {
            leaves.add(new JsonLeaf(parent, name, path, child));
        } else {
            collect(child, path, leaves);
        }
    }
}
