package org.ixplanner.engine.routing.sweep;

/// Which nodes were seen in this round; the next round begins with none.
final class Marks {

    private final int[] rounds;
    private int round;

    Marks(int size) {
        rounds = new int[size];
    }

    void clear() {
        round++;
    }

    /// Whether the node is new in this round; then it no longer is.
    boolean isFirst(int node) {
        if (rounds[node] == round) {
            return false;
        }
        rounds[node] = round;
        return true;
    }
}
