package org.ixplanner.engine.routing.sweep;

/// What is done to the routes of a network to 64 destinations at once, a byte each (see {@link RouteCode}). Two
/// ways of doing it give the same bytes: one instruction for many lanes, where the JDK's vector module is there, or
/// plain loops.
///
/// Rows of 64 bytes are given as an array and where the row begins in it. Masks have a bit a destination.
public interface Lanes {

    /// Destinations at a time.
    int WIDTH = 64;

    /// The vector module is an incubator: only a JVM started with `--add-modules jdk.incubator.vector` has it.
    static Lanes best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorLanes() : new PlainLanes();
    }

    /// Takes what is offered where it is better.
    void raise(byte[] rows, int at, byte[] offered, int from);

    /// What providers make of routes.
    ///
    /// @return where there is something
    long toProviders(byte[] rows, int at, byte[] offered, int to);

    /// What peers make of routes.
    void toPeers(byte[] rows, int at, byte[] offered, int to);

    /// What customers make of routes.
    void toCustomers(byte[] rows, int at, byte[] offered, int to);

    /// Where two rows are the same.
    long same(byte[] rows, int at, byte[] offered, int from);

    /// Where what is offered is better.
    long better(byte[] rows, int at, byte[] offered, int from);

    /// Where there is a route.
    long present(byte[] rows, int at);

    /// Adds a number to 64 columns where the mask says so.
    void add(int[] columns, int number, long mask);

    /// Adds rows to 64 columns.
    ///
    /// @param columns gain each byte times the weight of its row
    /// @param hopsBits gain the lower six bits of each byte
    void addRows(int[] columns, int[] hopsBits, byte[] rows, int[] weights);
}
