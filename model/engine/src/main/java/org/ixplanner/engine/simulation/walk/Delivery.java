package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.FlowMaker.Trip;
import org.jspecify.annotations.Nullable;

/// Delivers what does not come from caches: from networks at home as the sender chooses, from the world over contracts.
public final class Delivery {

    private final Scene scene;
    private final Entries entries;
    private final WorldWays worldWays;
    private final FlowMaker maker;

    public Delivery(Scene scene, Entries entries, WorldWays worldWays, FlowMaker maker) {
        this.scene = scene;
        this.entries = entries;
        this.worldWays = worldWays;
        this.maker = maker;
    }

    /// Delivers a row that is not content of a group.
    public void deliver(DemandRow row) {
        Asn source = row.source();
        if (source == null) {
            for (Entry entry : entries.ofUsers(row.sink())) {
                fromWorld(row, new Origin.FromWorld(), entry, row.mbps() * entry.share(), List.of(), true);
            }
            return;
        }
        Origin origin = new Origin.FromNetwork(source);
        List<Entry> from = row.kind() == DemandKind.DOMESTIC ? entries.ofHosts(source) : entries.ofUsers(source);
        for (Entry sender : from) {
            for (Entry entry : entries.ofUsers(row.sink())) {
                Optional<Trip> trip = sender.isUp() && entry.isUp()
                        ? maker.trip(source, sender.spot(), row.sink(), entry.spot())
                        : Optional.empty();
                maker.deliver(row, origin, row.mbps() * sender.share() * entry.share(), trip, null, 0);
            }
        }
    }

    /// Delivers part of a row from abroad over the sink's ways to the world.
    ///
    /// @param presences sites abroad from which the sender delivers; empty if nobody knows
    /// @param anywhere whether the sender is beyond, in a country nobody can name
    public void fromWorld(
            DemandRow row, Origin origin, Entry entry, double mbps, List<String> presences, boolean anywhere) {
        List<Arrival> arrivals = entry.isUp() ? arrivals(row.sink(), entry.spot(), presences, anywhere) : List.of();
        if (arrivals.isEmpty()) {
            maker.unserved(row, origin, mbps);
        }
        for (Arrival arrival : arrivals) {
            maker.deliver(row, origin, mbps * arrival.share, Optional.of(arrival.trip), null, 0);
        }
    }

    /// A way from the world to a spot that works.
    ///
    /// @param share of the traffic between the world and the spot; the shares of all that work add up to 1
    public record Arrival(double share, Trip trip) {}

    /// The ways from the world to a spot of a network that work from end to end.
    public List<Arrival> arrivals(Asn sink, Spot at, List<String> presences, boolean anywhere) {
        List<Arrival> working = new ArrayList<>();
        double total = 0;
        for (WorldWay way : worldWays.of(sink)) {
            Spot source = source(way, at, presences);
            Optional<Trip> trip =
                    source == null ? Optional.empty() : maker.trip(way, source, at, anywhere || scene.isAtHome(source));
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
