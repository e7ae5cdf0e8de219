package org.ixplanner.engine.simulation.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;

/// A network at a place: where a packet is. It remembers how the network hands on from there, and the courses that
/// end there. Not for several threads at once.
public final class Stop {

    private final int id;
    private final int number;
    private final Asn asn;
    private final Carrier carrier;
    private final Spot spot;
    private final LongTable<Hop> hops = new LongTable<>();
    private final LongTable<Course> courses = new LongTable<>();
    // Looked up, never iterated.
    private final Map<Spot, Optional<Stretch>> stretches = new HashMap<>();

    /// @param id tells stops apart
    /// @param number of the network in the graph
    /// @param asn the network
    /// @param carrier the network as carrier
    /// @param spot the place
    public Stop(int id, int number, Asn asn, Carrier carrier, Spot spot) {
        this.id = id;
        this.number = number;
        this.asn = asn;
        this.carrier = carrier;
        this.spot = spot;
    }

    /// Tells stops apart.
    public int id() {
        return id;
    }

    /// The number of its network in the graph.
    public int number() {
        return number;
    }

    /// Its network.
    public Asn asn() {
        return asn;
    }

    /// Its network as carrier.
    public Carrier carrier() {
        return carrier;
    }

    /// Its place.
    public Spot spot() {
        return spot;
    }

    /// How its network hands on from there.
    public LongTable<Hop> hops() {
        return hops;
    }

    /// What its network passes on its way to places; empty where that is down.
    public Map<Spot, Optional<Stretch>> stretches() {
        return stretches;
    }

    /// The courses that end there, by where they begin.
    public LongTable<Course> courses() {
        return courses;
    }
}
