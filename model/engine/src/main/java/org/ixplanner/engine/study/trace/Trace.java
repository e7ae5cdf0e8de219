package org.ixplanner.engine.study.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.Walker;

/// The scene of a result, set again: what was computed on the way to it and not kept. The same situation gives the same
/// scene. Not for several threads at once.
public final class Trace {

    private final Scene scene;
    private final Walker walker;
    private final Entries entries;
    // Looked up, never iterated.
    private final Map<String, Spot> spots = new HashMap<>();

    private Trace(Scene scene) {
        this.scene = scene;
        walker = new Walker(scene);
        entries = new Entries(scene);
        for (Network network : scene.plan().networks()) {
            for (Entry entry : entries.ofUsers(network.asn())) {
                spots.put(entry.spot().id(), entry.spot());
            }
        }
        for (Site site : scene.plan().sites()) {
            spots.put(site.id(), scene.presence().spot(site.id()));
        }
    }

    /// Sets the scene of a result again.
    public static Trace of(Result result) {
        return new Trace(
                new Scene(Enacted.of(result.situation()), result.situation().assumptions()));
    }

    /// Where the flows flowed.
    public Scene scene() {
        return scene;
    }

    /// Finds ways on the ground.
    public Walker walker() {
        return walker;
    }

    /// Where users enter and hosts are.
    public Entries entries() {
        return entries;
    }

    /// The place of this name, a site or that of users without one.
    ///
    /// @throws IllegalArgumentException if the result knows no such place
    public Spot spot(String id) {
        Spot spot = spots.get(id);
        if (spot == null) {
            throw new IllegalArgumentException("there is no place " + id);
        }
        return spot;
    }

    /// The way back of a flow, from its users to its sender; empty if it has none.
    public Optional<Walk> back(Flow flow) {
        return flow.walk().flatMap(out -> {
            Spot users = spot(out.legs().getLast().to());
            Spot sender = spot(out.legs().getFirst().from());
            Asn first = out.asPath().getFirst();
            Asn last = out.asPath().getLast();
            return flow.origin() instanceof Origin.FromNetwork
                    ? walker.walk(users, scene.path(last, first), sender)
                    : walker.walk(users, out.asPath().reversed(), contracts(out).reversed(), sender);
        });
    }

    // One for each step of the path: none between networks of one organisation.
    private List<Integer> contracts(Walk walk) {
        Map<Asn, Integer> handed = new HashMap<>();
        for (HandOver over : walk.handOvers()) {
            handed.put(over.from(), over.contract());
        }
        return walk.asPath().subList(0, walk.asPath().size() - 1).stream()
                .map(asn -> handed.getOrDefault(asn, Walker.ANY))
                .toList();
    }

    /// The shortest way there is between the two ends of a flow, over fibre that is open to all, else estimated; empty
    /// if it is down or the flow has no way.
    public Optional<Way> shortest(Flow flow) {
        return flow.walk().flatMap(out -> scene.ground()
                .way(
                        Carrier.FABRIC,
                        spot(out.legs().getFirst().from()),
                        spot(out.legs().getLast().to())));
    }

    /// The round trip over a way, in ms, if both ends met on it: there and back, one hand-over each; empty if
    /// its length is not known.
    public OptionalDouble rttMs(Way way) {
        double ms = 2 * (way.km() * scene.assumed("rtt.msPerKm") + way.fixedDelayMs() + scene.assumed("rtt.msPerHop"));
        return Double.isNaN(ms) ? OptionalDouble.empty() : OptionalDouble.of(ms);
    }

    /// The round trip of a flow whose two ways these are, in ms; empty if a length is not known.
    public OptionalDouble rttMs(Walk out, Walk back) {
        double ms = oneWayMs(out) + oneWayMs(back);
        return Double.isNaN(ms) ? OptionalDouble.empty() : OptionalDouble.of(ms);
    }

    private double oneWayMs(Walk walk) {
        return walk.lengthKm() * scene.assumed("rtt.msPerKm")
                + walk.fixedDelayMs()
                + walk.handOvers().size() * scene.assumed("rtt.msPerHop");
    }
}
