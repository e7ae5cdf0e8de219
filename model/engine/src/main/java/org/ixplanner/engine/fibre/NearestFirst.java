package org.ixplanner.engine.fibre;

import java.util.Arrays;

/// Nodes waiting to be looked at, the one with the smallest cost first, of equal ones the one with the lowest number: a
/// binary heap (Williams 1964) in two rows of numbers.
final class NearestFirst {

    private double[] costs = new double[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /// The cost of the first.
    double cost() {
        return costs[0];
    }

    void add(double cost, int node) {
        if (size == nodes.length) {
            costs = Arrays.copyOf(costs, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && isBefore(cost, node, (at - 1) / 2)) {
            int up = (at - 1) / 2;
            costs[at] = costs[up];
            nodes[at] = nodes[up];
            at = up;
        }
        costs[at] = cost;
        nodes[at] = node;
    }

    /// The first, which is then gone.
    int take() {
        int first = nodes[0];
        size--;
        double cost = costs[size];
        int node = nodes[size];
        int at = 0;
        while (true) {
            int down = smallerChild(at);
            if (down >= size || isBefore(cost, node, down)) {
                break;
            }
            costs[at] = costs[down];
            nodes[at] = nodes[down];
            at = down;
        }
        costs[at] = cost;
        nodes[at] = node;
        return first;
    }

    private int smallerChild(int of) {
        int left = 2 * of + 1;
        int right = left + 1;
        return right < size && isBefore(costs[right], nodes[right], left) ? right : left;
    }

    private boolean isBefore(double cost, int node, int at) {
        return cost < costs[at] || (cost == costs[at] && node < nodes[at]);
    }
}
