package org.ixplanner.exchange.caida;

import java.util.Arrays;

/// In which line each pair stood first. Only asked when a file contradicts itself, so adding is cheap, asking is not.
final class FirstLines {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] pairs = new long[FIRST_CAPACITY];
    private long[] lines = new long[FIRST_CAPACITY];
    private int count;

    void add(long first, long second, long line) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
        pairs[count] = pair(first, second);
        lines[count++] = line;
    }

    long of(long first, long second) {
        long wanted = pair(first, second);
        for (int i = 0; i < count; i++) {
            if (pairs[i] == wanted) {
                return lines[i];
            }
        }
        throw new IllegalArgumentException("no line relates " + first + " and " + second);
    }

    private static long pair(long first, long second) {
        return (Math.min(first, second) << 32) | Math.max(first, second);
    }
}
