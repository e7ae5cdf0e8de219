package org.ixplanner.engine.simulation.course;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// A network at a place: where a packet is. It remembers how the network hands on from there, and the courses that
/// end there. Not for several threads at once.
public final class Stop {

    private final int id;
    private final int number;
    private final Asn asn;
    private final Carrier carrier;
    private final Spot spot;
    private final LongTable<Hop> hops = new LongTable<>();
    private final LongTable<Course> direct = new LongTable<>();
    // By the id of where they begin: few of the first stops are left out, so a row of them takes less than a table.
    private @Nullable Course[] routed = new Course[0];
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

    /// The course that begins at another stop and ends there as the sender chooses; null if nobody has asked for it.
    public @Nullable Course routedFrom(Stop from) {
        return from.id < routed.length ? routed[from.id] : null;
    }

    /// Remembers it.
    public void routedFrom(Stop from, Course course) {
        if (from.id >= routed.length) {
            routed = Arrays.copyOf(routed, Math.max(from.id + 1, routed.length + routed.length / 2));
        }
        routed[from.id] = course;
    }

    /// The courses within an organisation that end there, by the id of where they begin.
    public LongTable<Course> direct() {
        return direct;
    }
}
