package org.ixplanner.engine.simulation.course;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values by number, looked up and never iterated: open addressing, at most half full.
///
/// @param <V> the values
public final class LongTable<V> {

    private static final int SMALLEST = 4;
    // 2^64 ÷ the golden ratio: spreads numbers that follow each other (Knuth 1973, 6.4).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[SMALLEST];
    private @Nullable Object[] values = new Object[SMALLEST];
    private int size;

    /// Nothing yet.
    public LongTable() {}

    /// The value of this number; null if there is none.
    @SuppressWarnings("unchecked")
    public @Nullable V get(long key) {
        return (V) values[place(key)];
    }

    /// Keeps a value under this number, in place of one that was there.
    public void put(long key, V value) {
        int at = place(key);
        size += values[at] == null ? 1 : 0;
        keys[at] = key;
        values[at] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * SPREAD) >>> 32) & mask;
        while (values[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = Arrays.copyOf(keys, 2 * oldKeys.length);
        values = new Object[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
