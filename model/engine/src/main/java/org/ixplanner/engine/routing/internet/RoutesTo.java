package org.ixplanner.engine.routing.internet;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.change.Links;
import org.ixplanner.engine.routing.change.Solution;
import org.ixplanner.engine.routing.relations.RouteKind;
import org.ixplanner.engine.routing.sweep.Lans;
import org.ixplanner.engine.routing.sweep.RouteCode;

/// The routes of all networks to one destination. Networks are ASNs; those that the graph does not have are refused
/// with an {@link IllegalArgumentException}.
public final class RoutesTo {

    private final Internet internet;
    private final Solution solution;
    private final int index;
    private final long destination;

    RoutesTo(Internet internet, Solution solution, int index, long destination) {
        this.internet = internet;
        this.solution = solution;
        this.index = index;
        this.destination = destination;
    }

    /// The ASN of the destination.
    public long destination() {
        return destination;
    }

    /// Who has a route, by rising ASN, the destination left out.
    public LongStream sources() {
        return Arrays.stream(internet.asns()).filter(asn -> switch (kind(asn)) {
            case NONE, SELF -> false;
            case CUSTOMER, PEER, PROVIDER -> true;
        });
    }

    /// How a network has come by its route.
    public RouteKind kind(long source) {
        return RouteCode.kind(code(internet.node(source)));
    }

    /// How long a network's route is, in AS hops: 0 at the destination, −1 if there is none.
    public int length(long source) {
        return RouteCode.length(code(internet.node(source)));
    }

    /// The network to which a network hands over: among those that offer what it has, the one of the lowest ASN. Empty
    /// if there is no route, and at the destination.
    public OptionalLong nextHop(long source) {
        int hop = solution.nextHop(internet.node(source), index);
        return hop < 0 ? OptionalLong.empty() : OptionalLong.of(links().asn(hop));
    }

    /// The networks from a source to the destination, both included; empty if there is no route.
    public List<Long> path(long source) {
        int length = length(source);
        int node = internet.node(source);
        long[] path = new long[length + 1];
        for (int i = 0; i < path.length; i++) {
            path[i] = links().asn(node);
            node = i == length ? node : solution.nextHop(node, index);
        }
        return Arrays.stream(path).boxed().toList();
    }

    /// The exchanges over which a network hands over to its next hop. Empty where they have a contract, and where they
    /// peer without an exchange: a private interconnect goes first.
    public List<String> exchanges(long source) {
        int node = internet.node(source);
        int hop = solution.nextHop(node, index);
        boolean isPeer = hop >= 0 && kind(source) == RouteKind.PEER;
        return isPeer && !links().peer(node, hop) ? lans().over(node, hop) : List.of();
    }

    /// Whether others offer a network a route of the same class and length, so that the lowest ASN alone decided.
    public boolean isTied(long source) {
        int node = internet.node(source);
        byte code = code(node);
        return switch (RouteCode.kind(code)) {
            case NONE, SELF -> false;
            case CUSTOMER -> offering(links().customersOf(node), node, code) > 1;
            case PEER -> offering(internet.topology().peersOf(node), node, code) > 1;
            case PROVIDER -> offering(links().providersOf(node), node, code) > 1;
        };
    }

    private long offering(int[] neighbours, int node, byte wanted) {
        RouteKind kind = RouteCode.kind(wanted);
        return Arrays.stream(neighbours)
                .filter(neighbour -> isTold(neighbour, node, kind))
                .filter(neighbour -> RouteCode.offered(code(neighbour), kind) == wanted)
                .count();
    }

    // At an exchange a network may tell of a part of its cone only.
    private boolean isTold(int neighbour, int node, RouteKind kind) {
        return kind != RouteKind.PEER
                || links().peer(node, neighbour)
                || (lans().told(neighbour, new long[] {destination}) & 1) != 0;
    }

    private byte code(int node) {
        return solution.code(node, index);
    }

    private Links links() {
        return internet.topology().links();
    }

    private Lans lans() {
        return internet.topology().lans();
    }
}
