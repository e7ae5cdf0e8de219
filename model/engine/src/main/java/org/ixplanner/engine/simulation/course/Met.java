package org.ixplanner.engine.simulation.course;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Volumes of things that have numbers, each added up in the order in which they come. Things are kept in the order in
/// which they were met, so that what is made of them is the same whatever their numbers are. Not for several threads
/// at once.
///
/// @param <T> the things
final class Met<T> {

    private double[] mbps = new double[0];
    private boolean[] isMet = new boolean[0];
    private @Nullable Object[] things = new Object[64];
    private int[] numbers = new int[64];
    private int size;

    void add(int number, T thing, double volumeMbps) {
        if (number >= mbps.length) {
            int length = Math.max(number + 1, 2 * mbps.length);
            mbps = Arrays.copyOf(mbps, length);
            isMet = Arrays.copyOf(isMet, length);
        }
        if (!isMet[number]) {
            isMet[number] = true;
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                things = Arrays.copyOf(things, 2 * size);
            }
            numbers[size] = number;
            things[size++] = thing;
        }
        mbps[number] += volumeMbps;
    }

    int size() {
        return size;
    }

    /// One more than the largest number that it has room for.
    int room() {
        return mbps.length;
    }

    /// The number of the one that was met at this place.
    int number(int place) {
        return numbers[place];
    }

    /// The one that was met at this place.
    @SuppressWarnings("unchecked")
    T thing(int place) {
        return (T) things[place];
    }

    /// The volume of the one that was met at this place.
    double mbps(int place) {
        return mbps[numbers[place]];
    }

    /// Forgets all.
    void clear() {
        for (int i = 0; i < size; i++) {
            mbps[numbers[i]] = 0;
            isMet[numbers[i]] = false;
            things[i] = null;
        }
        size = 0;
    }
}
