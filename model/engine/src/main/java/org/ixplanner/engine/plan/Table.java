package org.ixplanner.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.schema.PlanItem;

/// An immutable table of the plan: items in the order the user gave them, found by key. Results never hang on that
/// order.
///
/// @param <T> the items
public final class Table<T extends PlanItem> implements Iterable<T> {

    private final List<T> items;
    // Looked up, never iterated: its order reaches no result.
    private final Map<String, Integer> positions;

    private Table(List<T> items) {
        this.items = items;
        positions = HashMap.newHashMap(items.size());
        for (T item : items) {
            if (positions.put(item.key(), positions.size()) != null) {
                throw new IllegalArgumentException(item.kind().table() + " has " + item.key() + " twice");
            }
        }
    }

    /// A table of these items.
    ///
    /// @throws IllegalArgumentException if a key stands twice
    public static <T extends PlanItem> Table<T> of(List<T> items) {
        return new Table<>(List.copyOf(items));
    }

    /// All items, in order.
    public List<T> items() {
        return items;
    }

    /// How many items there are.
    public int size() {
        return items.size();
    }

    /// The item with this key.
    public Optional<T> find(String key) {
        Integer position = positions.get(key);
        return position == null ? Optional.empty() : Optional.of(items.get(position));
    }

    /// Whether there is an item with this key.
    public boolean has(String key) {
        return positions.containsKey(key);
    }

    /// The position of the item with this key, or -1.
    public int positionOf(String key) {
        return positions.getOrDefault(key, -1);
    }

    /// A copy with `item` at `position`, everything behind it moved one on.
    ///
    /// @throws IllegalArgumentException if its key is there already
    /// @throws IndexOutOfBoundsException if the position is beyond the end
    public Table<T> inserted(int position, T item) {
        List<T> changed = new ArrayList<>(items);
        changed.add(position, item);
        return of(changed);
    }

    /// A copy without the item at `position`.
    public Table<T> removed(int position) {
        List<T> changed = new ArrayList<>(items);
        changed.remove(position);
        return of(changed);
    }

    /// A copy in which `item` stands at `position` instead of what stood there.
    ///
    /// @throws IllegalArgumentException if its key is that of another item
    public Table<T> replaced(int position, T item) {
        List<T> changed = new ArrayList<>(items);
        changed.set(position, item);
        return of(changed);
    }

    /// The items, in order.
    public Stream<T> stream() {
        return items.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && items.equals(table.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
