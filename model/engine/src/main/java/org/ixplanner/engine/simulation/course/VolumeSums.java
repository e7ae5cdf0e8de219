package org.ixplanner.engine.simulation.course;

import java.util.Arrays;

/// Volumes of numbered things, each added up in the order in which they come. The numbers are kept in the order in
/// which they were met, so that what is made of them hangs on the flows alone and not on who was numbered first. Not
/// for several threads at once.
public final class VolumeSums {

    private double[] mbps;
    private boolean[] isMet;
    private int[] numbers = new int[64];
    private int size;

    /// @param expected about how many numbers there are
    public VolumeSums(int expected) {
        mbps = new double[expected];
        isMet = new boolean[expected];
    }

    /// Adds a volume to every hop of a course, by its id.
    public void add(Course course, double volumeMbps) {
        for (Course at = course; at != null; at = at.rest()) {
            add(at.hop().id(), volumeMbps);
        }
    }

    void add(int number, double volumeMbps) {
        if (number >= mbps.length) {
            int length = Math.max(number + 1, 2 * mbps.length);
            mbps = Arrays.copyOf(mbps, length);
            isMet = Arrays.copyOf(isMet, length);
        }
        if (!isMet[number]) {
            isMet[number] = true;
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
        mbps[number] += volumeMbps;
    }

    int size() {
        return size;
    }

    /// The number that was met at this place.
    int number(int place) {
        return numbers[place];
    }

    /// The numbers that were met, in that order.
    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /// The volume of the number that was met at this place.
    double mbps(int place) {
        return mbps[numbers[place]];
    }

    /// Forgets all.
    void clear() {
        for (int i = 0; i < size; i++) {
            mbps[numbers[i]] = 0;
            isMet[numbers[i]] = false;
        }
        size = 0;
    }
}
