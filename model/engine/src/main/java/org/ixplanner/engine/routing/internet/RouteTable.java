package org.ixplanner.engine.routing.internet;

import java.util.concurrent.Executor;
import org.ixplanner.engine.routing.change.Solution;
import org.ixplanner.engine.routing.relations.RouteTooLongException;

/// The routes of all networks to several destinations. Immutable: three bytes a network and destination, and a little
/// more for what changes have brought.
public final class RouteTable {

    private final Solution solution;
    private final long[] destinations;
    private final Internet internet;

    RouteTable(Solution solution) {
        this.solution = solution;
        destinations = solution.destinations();
        internet = new Internet(solution.topology());
    }

    /// On what graph the routes are. Changes of this one are routed soonest.
    public Internet internet() {
        return internet;
    }

    /// The routes to the same destinations on another graph: the same as if asked for anew. If it was made from
    /// {@link #internet()} by changes, only what can differ is looked at.
    ///
    /// @param executor may take parts over
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public RouteTable on(Internet other, Executor executor) {
        return new RouteTable(solution.on(other.topology(), executor));
    }

    /// The ASNs of the destinations, in the order in which they were asked for.
    public long[] destinations() {
        return destinations.clone();
    }

    /// The routes to one of the destinations.
    ///
    /// @throws IllegalArgumentException if it is none of them
    public RoutesTo to(long destination) {
        for (int i = 0; i < destinations.length; i++) {
            if (destinations[i] == destination) {
                return new RoutesTo(internet, solution, i, destination);
            }
        }
        throw new IllegalArgumentException("AS" + destination + " is none of the destinations");
    }

    /// How many rows of routes changes have replaced since the routes were found anew.
    public int changedRows() {
        return solution.changedRows();
    }
}
