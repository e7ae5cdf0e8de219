package org.ixplanner.engine.routing.internet;

import java.util.List;

/// The routes of all networks to several destinations, a byte each: 64 bytes a network for up to 64 destinations.
public final class RouteBatch {

    private final List<RoutesTo> routes;

    RouteBatch(List<RoutesTo> routes) {
        this.routes = List.copyOf(routes);
    }

    /// How many destinations there are.
    public int size() {
        return routes.size();
    }

    /// The routes to one of the destinations.
    ///
    /// @param index in the order in which they were asked for
    public RoutesTo to(int index) {
        return routes.get(index);
    }
}
