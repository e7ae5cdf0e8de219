package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.network.Asn;

/// One of the ways between a network and the rest of the world.
///
/// @param share of the network's unclassed traffic that takes it; the shares of a network add up to 1
/// @param path from the network abroad that is nearest to the world, down to the network
/// @param contracts the contract of each hand-over, by position among the customer's
public record WorldWay(double share, List<Asn> path, List<Integer> contracts) {

    /// Keeps its own copies of the lists.
    public WorldWay {
        path = List.copyOf(path);
        contracts = List.copyOf(contracts);
    }

    public Asn top() {
        return path.getFirst();
    }

    /// The way on to a customer of the network at its lower end.
    public WorldWay downTo(Asn customer, int contract, double part) {
        List<Asn> longer = new ArrayList<>(path);
        longer.add(customer);
        List<Integer> more = new ArrayList<>(contracts);
        more.add(contract);
        return new WorldWay(share * part, longer, more);
    }

    public WorldWay scaled(double factor) {
        return new WorldWay(share * factor, path, contracts);
    }

    /// The same way upwards: the networks and the contracts in the order in which they are passed.
    public List<Asn> upwards() {
        return path.reversed();
    }

    public List<Integer> contractsUpwards() {
        return contracts.reversed();
    }
}
