package org.ixplanner.engine.fibre;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// The shortest ways from one node over usable links (Dijkstra 1959). Ways are compared by their delay, so that a
/// satellite link is not taken for a short one; of two equally long ones, the one whose last link comes first by id.
final class ShortestWays {

    private static final int NONE = -1;

    private final Mesh mesh;
    private final double[] costs;
    private final int[] arrivals;

    /// @param usable numbers of the links that may be used
    ShortestWays(Mesh mesh, BitSet usable, int from) {
        this.mesh = mesh;
        costs = new double[mesh.nodes()];
        arrivals = new int[mesh.nodes()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(arrivals, NONE);
        costs[from] = 0;
        NearestFirst queue = new NearestFirst();
        queue.add(0, from);
        while (!queue.isEmpty()) {
            double cost = queue.cost();
            int node = queue.take();
            if (cost > costs[node]) {
                continue;
            }
            for (int number : mesh.outgoing(node)) {
                if (usable.get(number)) {
                    relax(queue, cost, mesh.otherEnd(number, node), number);
                }
            }
        }
    }

    private void relax(NearestFirst queue, double costThere, int other, int number) {
        double cost = mesh.costAfter(costThere, number);
        boolean shorter = cost < costs[other];
        // Equal only where it cannot change what was reached before: nothing of no length is turned into a circle.
        boolean earlier = cost == costs[other] && cost > costThere && number < arrivals[other];
        if (shorter || earlier) {
            costs[other] = cost;
            arrivals[other] = number;
            if (shorter) {
                queue.add(cost, other);
            }
        }
    }

    boolean reaches(int node) {
        return costs[node] < Double.POSITIVE_INFINITY;
    }

    /// Numbers of the links to `node`, in the order in which they are passed.
    Deque<Integer> linksTo(int node, int from) {
        Deque<Integer> way = new ArrayDeque<>();
        int at = node;
        while (at != from) {
            int number = arrivals[at];
            way.addFirst(number);
            at = mesh.otherEnd(number, at);
        }
        return way;
    }
}
