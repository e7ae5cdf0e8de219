package org.ixplanner.engine.routing.internet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.routing.change.Links;
import org.ixplanner.engine.routing.change.Topology;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Hierarchy;

/// The graph of the Internet: who sells to whom, who peers, who meets at exchanges. Immutable; a changed one shares all
/// that did not change, so what was routed on the one is soon routed on the other (see {@link RouteTable#on}).
public final class Internet {

    private final Topology topology;

    Internet(Topology topology) {
        this.topology = topology;
    }

    /// Contracts and peerings, without exchanges.
    ///
    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    public static Internet of(AsRelations relations) {
        return new Internet(Topology.of(new Hierarchy(relations), ExchangePeerings.NONE));
    }

    /// Contracts, peerings and exchanges. Members of whom nothing else is known are added.
    ///
    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    public static Internet of(AsRelations relations, ExchangePeerings exchanges) {
        AsRelations all = relations;
        if (exchanges.members().stream().anyMatch(asn -> relations.positionOf(asn) < 0)) {
            AsRelationsBuilder builder = new AsRelationsBuilder();
            builder.addAll(relations, (_, _) -> true);
            exchanges.members().forEach(builder::network);
            all = builder.build();
        }
        return new Internet(Topology.of(new Hierarchy(all), exchanges));
    }

    /// With another relation of two networks, in the place of the one they had. Networks that are not there are added.
    ///
    /// @param relation of the first to the second
    /// @throws ProviderCycleException if networks would sell transit to each other in a circle
    public Internet with(long first, long second, Relation relation) {
        return new Internet(topology.with(first, second, relation));
    }

    /// Without the relation of two networks; where they meet at an exchange, they may then be peers there.
    public Internet without(long first, long second) {
        return new Internet(topology.with(first, second, null));
    }

    /// With other exchanges in the place of those that there were. Members that are not there are added.
    public Internet with(ExchangePeerings exchanges) {
        return new Internet(topology.with(exchanges));
    }

    /// Who meets at exchanges.
    public ExchangePeerings exchanges() {
        return topology.lans().source();
    }

    /// How many networks there are.
    public int size() {
        return topology.links().size();
    }

    /// Whether there is such a network.
    public boolean has(long asn) {
        return topology.links().nodeOf(asn) >= 0;
    }

    /// The ASNs of all networks, rising.
    public long[] asns() {
        long[] asns = new long[size()];
        for (int node = 0; node < asns.length; node++) {
            asns[node] = topology.links().asn(node);
        }
        Arrays.sort(asns);
        return asns;
    }

    /// A network, its customers, their customers and so on: the ASNs of which it tells its peers.
    ///
    /// @throws IllegalArgumentException if there is no such network
    public SortedSet<Long> cone(long asn) {
        Links links = topology.links();
        SortedSet<Long> cone = new TreeSet<>();
        Deque<Integer> left = new ArrayDeque<>();
        left.add(node(asn));
        while (!left.isEmpty()) {
            int node = left.remove();
            if (cone.add(links.asn(node))) {
                for (int customer : links.customersOf(node)) {
                    left.add(customer);
                }
            }
        }
        return cone;
    }

    int node(long asn) {
        int node = topology.links().nodeOf(asn);
        if (node < 0) {
            throw new IllegalArgumentException("the graph has no AS" + asn);
        }
        return node;
    }

    Topology topology() {
        return topology;
    }
}
