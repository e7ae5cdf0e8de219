package org.ixplanner.engine.routing.relations;

/// A route has more AS hops than can be kept, which none on the real Internet has: an error in the relations.
public final class RouteTooLongException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int mostHops;

    /// @param mostHops of a route that can be passed on
    public RouteTooLongException(int mostHops) {
        super("a route is longer than " + mostHops + " AS hops, which no real one is");
        this.mostHops = mostHops;
    }

    /// The most AS hops of a route that can be passed on.
    public int mostHops() {
        return mostHops;
    }
}
