package org.ixplanner.engine.fibre;

import java.util.ArrayList;
import java.util.List;

/// Links between numbered nodes, in rows of numbers. Immutable.
final class Mesh {

    private final int[][] outgoing;
    private final int[] starts;
    private final int[] ends;
    private final double[] travelMs;
    private final double[] fixedDelayMs;

    /// @param nodes how many there are
    /// @param msPerKm what a kilometre takes
    Mesh(List<Link> links, int nodes, double msPerKm) {
        outgoing = outgoing(links, nodes);
        starts = links.stream().mapToInt(Link::start).toArray();
        ends = links.stream().mapToInt(Link::end).toArray();
        travelMs = links.stream().mapToDouble(link -> link.km() * msPerKm).toArray();
        fixedDelayMs = links.stream().mapToDouble(Link::fixedDelayMs).toArray();
    }

    int nodes() {
        return outgoing.length;
    }

    /// Numbers of the links at a node.
    int[] outgoing(int node) {
        return outgoing[node];
    }

    /// The node at the other end of a link.
    int otherEnd(int link, int node) {
        return starts[link] == node ? ends[link] : starts[link];
    }

    /// What it takes in all to have gone over a link.
    double costAfter(double costMs, int link) {
        return costMs + travelMs[link] + fixedDelayMs[link];
    }

    private static int[][] outgoing(List<Link> links, int nodes) {
        List<List<Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            numbers.add(new ArrayList<>());
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.get(links.get(i).start()).add(i);
            numbers.get(links.get(i).end()).add(i);
        }
        return numbers.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
