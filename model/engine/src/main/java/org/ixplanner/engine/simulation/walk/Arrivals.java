package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.course.Stop;
import org.ixplanner.engine.simulation.course.Trip;
import org.jspecify.annotations.Nullable;

/// How the world gets to users: over their network's ways to the world, as far as those work from end to end. Each is
/// worked out once. Not for several threads at once.
public final class Arrivals {

    private final Scene scene;
    private final Walker walker;
    private final WorldWays worldWays;
    // Looked up, never iterated.
    private final Map<Question, List<Arrival>> known = new HashMap<>();

    private record Question(Stop at, List<String> presences, boolean anywhere) {}

    /// A way from the world to a spot that works.
    ///
    /// @param share of the traffic between the world and the spot; the shares of all that work add up to 1
    public record Arrival(double share, Trip trip) {}

    public Arrivals(Scene scene, Walker walker, WorldWays worldWays) {
        this.scene = scene;
        this.walker = walker;
        this.worldWays = worldWays;
    }

    /// The ways from the world to a spot of a network that work from end to end.
    ///
    /// @param presences sites abroad from which the sender delivers; empty if nobody knows
    /// @param anywhere whether the sender is beyond, in a country nobody can name
    public List<Arrival> at(Asn sink, Spot at, List<String> presences, boolean anywhere) {
        Question question = new Question(walker.stop(sink, at), presences, anywhere);
        List<Arrival> found = known.get(question);
        if (found == null) {
            found = found(sink, at, presences, anywhere);
            known.put(question, found);
        }
        return found;
    }

    private List<Arrival> found(Asn sink, Spot at, List<String> presences, boolean anywhere) {
        List<Arrival> working = new ArrayList<>();
        double total = 0;
        for (WorldWay way : worldWays.of(sink)) {
            Spot source = source(way, at, presences);
            Optional<Trip> trip =
                    source == null ? Optional.empty() : trip(way, source, at, anywhere || scene.isAtHome(source));
            if (trip.isPresent()) {
                working.add(new Arrival(way.share(), trip.get()));
                total += way.share();
            }
        }
        double all = total;
        return working.stream()
                .map(arrival -> new Arrival(arrival.share / all, arrival.trip))
                .toList();
    }

    // There and back over the same contracts; empty if something on the way there is down.
    private Optional<Trip> trip(WorldWay way, Spot source, Spot sink, boolean anywhere) {
        Course out = walker.course(source, way.path(), way.contracts(), sink);
        return out.isNone()
                ? Optional.empty()
                : Optional.of(
                        new Trip(out, walker.course(sink, way.upwards(), way.contractsUpwards(), source), anywhere));
    }

    // Where the sender hands to the network abroad: at its own site nearest to the hand-over, else where the world
    // begins. A network abroad that hands over at home and of which nothing abroad is known begins there, and beyond.
    private @Nullable Spot source(WorldWay way, Spot at, List<String> presences) {
        if (worldWays.isOfOneHand(way)) {
            return worldWays.sourceOfOneHand(way.top(), presences, at).orElse(null);
        }
        List<String> handOvers = worldWays.handOvers(way);
        if (handOvers.isEmpty()) {
            return at;
        }
        for (String site : handOvers) {
            Spot handOver = scene.presence().spot(site);
            Optional<Spot> world = worldWays.source(way.top(), site);
            Optional<Spot> sender =
                    presences.isEmpty() ? world : worldWays.nearest(way.top(), presences, world.orElse(handOver));
            if (sender.isPresent()) {
                return sender.get();
            }
        }
        boolean unknown = presences.isEmpty() && worldWays.beginsNowhere(way.top());
        return unknown && !scene.enacted().internationalCut() ? scene.presence().spot(handOvers.getFirst()) : null;
    }
}
