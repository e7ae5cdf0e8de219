package org.ixplanner.engine.routing.internet;

import org.ixplanner.engine.routing.internet.AsRelations.Neighbours;

/// The routes of all networks to one destination. Networks are positions in {@link AsRelations}.
public final class RoutesTo {

    private final Hierarchy hierarchy;
    private final int destination;
    private final byte[] codes;
    private final int lane;

    /// @param codes class and length by rank, then destination of a batch
    /// @param lane which of the batch's destinations this is
    RoutesTo(Hierarchy hierarchy, int destination, byte[] codes, int lane) {
        this.hierarchy = hierarchy;
        this.destination = destination;
        this.codes = codes;
        this.lane = lane;
    }

    /// The position of the destination.
    public int destination() {
        return destination;
    }

    /// How a network has come by its route.
    public RouteKind kind(int source) {
        return RouteKind.of(code(source));
    }

    /// How long a network's route is, in AS hops: 0 at the destination, −1 if there is none.
    public int length(int source) {
        return RouteKind.length(code(source));
    }

    /// The network to which a network hands over: among those that offer what it has, the one of the lowest ASN; −1
    /// if there is no route, and at the destination. Found when asked for, in as many steps as there are
    // neighbours.
    public int nextHop(int source) {
        byte code = code(source);
        return switch (RouteKind.of(code)) {
            case NONE, SELF -> -1;
            case CUSTOMER -> firstOffering(hierarchy.relations().customers(), source, code);
            case PEER -> firstOffering(hierarchy.relations().peers(), source, code);
            case PROVIDER -> firstOffering(hierarchy.relations().providers(), source, code);
        };
    }

    /// The networks from a source to the destination, both included; empty if there is no route.
    public int[] path(int source) {
        int[] path = new int[length(source) + 1];
        int at = source;
        for (int i = 0; i < path.length; i++) {
            path[i] = at;
            at = nextHop(at);
        }
        return path;
    }

    private int firstOffering(Neighbours neighbours, int source, byte wanted) {
        RouteKind kind = RouteKind.of(wanted);
        for (int i = neighbours.starts()[source]; i < neighbours.starts()[source + 1]; i++) {
            int neighbour = neighbours.networks()[i];
            byte code = code(neighbour);
            byte offered =
                    switch (kind) {
                        case CUSTOMER -> RouteKind.toProvider(code);
                        case PEER -> RouteKind.toPeer(code);
                        default -> RouteKind.toCustomer(code);
                    };
            if (offered == wanted) {
                return neighbour;
            }
        }
        throw new IllegalStateException("nobody offers the route that network " + source + " has");
    }

    private byte code(int position) {
        return codes[hierarchy.rank(position) * Lanes.WIDTH + lane];
    }
}
