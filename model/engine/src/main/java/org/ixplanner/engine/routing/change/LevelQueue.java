package org.ixplanner.engine.routing.change;

import java.util.Arrays;

/// What is to be looked at, level by level. Nothing is added to a level whose turn has come.
final class LevelQueue {

    private long[][] levels = new long[0][];
    private int[] counts = {};

    void add(int level, long entry) {
        if (level >= levels.length) {
            levels = Arrays.copyOf(levels, level + 1);
            counts = Arrays.copyOf(counts, level + 1);
        }
        if (levels[level] == null) {
            levels[level] = new long[16];
        }
        if (counts[level] == levels[level].length) {
            levels[level] = Arrays.copyOf(levels[level], 2 * counts[level]);
        }
        levels[level][counts[level]++] = entry;
    }

    /// One more than the highest level that has had an entry.
    int height() {
        return levels.length;
    }

    /// The entries of a level, rising.
    long[] at(int level) {
        if (levels[level] == null) {
            return new long[0];
        }
        long[] entries = Arrays.copyOf(levels[level], counts[level]);
        Arrays.sort(entries);
        return entries;
    }
}
