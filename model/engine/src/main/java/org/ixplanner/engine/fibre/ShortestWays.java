package org.ixplanner.engine.fibre;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/// The shortest ways from one node over usable links (Dijkstra 1959). Ways are compared by their delay, so that a
/// satellite link is not taken for a short one; of two equally long ones, the one whose last link comes first by id.
final class ShortestWays {

    private static final int NONE = -1;

    private final List<Link> links;
    private final double[] costs;
    private final int[] arrivals;

    private record Reached(double cost, int node) implements Comparable<Reached> {

        @Override
        public int compareTo(Reached other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(node, other.node);
        }
    }

    /// @param outgoing numbers of the links at each node
    /// @param usable numbers of the links that may be used
    ShortestWays(List<Link> links, int[][] outgoing, BitSet usable, int from, double msPerKm) {
        this.links = links;
        costs = new double[outgoing.length];
        arrivals = new int[outgoing.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(arrivals, NONE);
        costs[from] = 0;
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        queue.add(new Reached(0, from));
        for (Reached next = queue.poll(); next != null; next = queue.poll()) {
            if (next.cost > costs[next.node]) {
                continue;
            }
            for (int number : outgoing[next.node]) {
                if (usable.get(number)) {
                    relax(queue, next, number, msPerKm);
                }
            }
        }
    }

    private void relax(PriorityQueue<Reached> queue, Reached at, int number, double msPerKm) {
        Link link = links.get(number);
        int other = link.start() == at.node ? link.end() : link.start();
        double cost = at.cost + link.km() * msPerKm + link.fixedDelayMs();
        boolean shorter = cost < costs[other];
        // Equal only where it cannot change what was reached before: nothing of no length is turned into a circle.
        boolean earlier = cost == costs[other] && cost > at.cost && number < arrivals[other];
        if (shorter || earlier) {
            costs[other] = cost;
            arrivals[other] = number;
            if (shorter) {
                queue.add(new Reached(cost, other));
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
            Link link = links.get(number);
            at = link.end() == at ? link.start() : link.end();
        }
        return way;
    }
}
