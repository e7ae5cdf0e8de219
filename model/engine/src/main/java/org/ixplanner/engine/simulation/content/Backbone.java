package org.ixplanner.engine.simulation.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.routing.ForeignGround;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.WorldWays;
import org.jspecify.annotations.Nullable;

/// A content group's own network, where the group brings its content into the country on its own backbone: over private
/// interconnects and exchanges from where it is at home, else from where it is abroad, as its own routing chooses. Over
/// a route server it meets nobody if the group's policy is restrictive or none, nor where what goes to one peer is less
/// than its minimum. Where it is at home works only as long as its backbone gets there from abroad.
final class Backbone {

    private final Scene scene;
    private final WorldWays worldWays;
    private final FlowMaker maker;
    private final ContentGroup group;
    private final ForeignGround foreign;
    private final List<Asn> networks;
    private final Map<Asn, Double> byPeerMbps = new TreeMap<>();
    // Looked up, never iterated.
    private final Map<Asn, List<Spot>> homes = new HashMap<>();
    private final Map<Asn, List<Spot>> beyonds = new HashMap<>();
    private final Map<Question, List<Trip>> known = new HashMap<>();

    private record Question(Asn sink, Spot at, boolean abroad) {}

    Backbone(Scene scene, WorldWays worldWays, FlowMaker maker, ContentGroup group, List<DemandRow> rows) {
        this.scene = scene;
        this.worldWays = worldWays;
        this.maker = maker;
        this.group = group;
        foreign = new ForeignGround(scene.plan());
        networks = group.bringsBackbone()
                ? group.asns().stream()
                        .filter(asn -> scene.plan().network(asn).isPresent())
                        .sorted()
                        .toList()
                : List.of();
        for (DemandRow row : rows) {
            peer(row.sink()).ifPresent(peer -> byPeerMbps.merge(peer, row.mbps(), Double::sum));
        }
    }

    /// What it offers at home to the users of a network at one entry.
    Optional<Offer> atHome(Asn sink, Entry entry) {
        return trips(sink, entry, false).stream()
                .filter(trip -> trip.category() == Category.LOCAL)
                .findFirst()
                .map(trip -> new Offer(nearness(trip), null, origin(trip), trip));
    }

    /// Its best way to the users of a network at one entry: local before regional before international, then the
    /// shortest.
    ///
    /// @param abroadOnly whether it is to come from abroad
    Optional<Trip> best(Asn sink, Entry entry, boolean abroadOnly) {
        Stream<Trip> home = abroadOnly ? Stream.empty() : trips(sink, entry, false).stream();
        return Stream.concat(trips(sink, entry, true).stream(), home)
                .min(Comparator.comparing((Trip trip) -> trip.category())
                        .thenComparingDouble(trip -> trip.out().lengthKm()));
    }

    static Origin origin(Trip trip) {
        return new Origin.FromNetwork(trip.out().first());
    }

    private static Offer.Nearness nearness(Trip trip) {
        HandOver first = trip.out().firstHandOver();
        boolean cable = first != null && first.crossing() == Crossing.PRIVATE;
        return cable ? Offer.Nearness.PRIVATE : Offer.Nearness.AT_EXCHANGE;
    }

    // Shortest first.
    private List<Trip> trips(Asn sink, Entry entry, boolean abroad) {
        if (networks.isEmpty()) {
            return List.of();
        }
        return known.computeIfAbsent(new Question(sink, entry.spot(), abroad), _ -> found(sink, entry, abroad));
    }

    private List<Trip> found(Asn sink, Entry entry, boolean abroad) {
        return networks.stream()
                .flatMap(asn -> places(asn, abroad).stream()
                        .flatMap(place -> maker.trip(asn, place, sink, entry.spot()).stream()))
                .filter(this::isAllowed)
                .sorted(Comparator.comparingDouble(trip -> trip.out().lengthKm()))
                .toList();
    }

    private List<Spot> places(Asn asn, boolean abroad) {
        return (abroad ? beyonds : homes).computeIfAbsent(asn, _ -> placesOf(asn, abroad));
    }

    private List<Spot> placesOf(Asn asn, boolean abroad) {
        SortedSet<String> sites = new TreeSet<>(scene.network(asn).pops());
        sites.addAll(group.presences());
        List<String> beyond = sites.stream().filter(foreign::isAbroad).toList();
        return sites.stream()
                .filter(site ->
                        foreign.isAbroad(site) == abroad && scene.presence().isUp(site))
                .map(scene.presence()::spot)
                .filter(spot -> abroad || worldWays.isFed(asn, beyond, spot))
                .toList();
    }

    private boolean isAllowed(Trip trip) {
        HandOver first = trip.out().firstHandOver();
        if (first == null
                || first.crossing() != Crossing.EXCHANGE
                || first.peering() != null
                || isMandatory(first.exchange())) {
            return true;
        }
        boolean ready = group.policy() != PeeringPolicy.RESTRICTIVE && group.policy() != PeeringPolicy.NONE;
        return ready && reaches(group.minimumPeeringMbps(), first.to());
    }

    private boolean isMandatory(@Nullable String exchange) {
        return exchange != null && scene.enacted().mandatoryExchanges().contains(exchange);
    }

    private boolean reaches(@Nullable Double minimumMbps, Asn peer) {
        return minimumMbps == null || byPeerMbps.getOrDefault(peer, 0.0) >= minimumMbps;
    }

    private Optional<Asn> peer(Asn sink) {
        return networks.stream()
                .map(asn -> scene.path(asn, sink))
                .filter(path -> path.size() > 1)
                .findFirst()
                .flatMap(path -> path.stream()
                        .filter(next -> !scene.sameOrganisation(path.getFirst(), next))
                        .findFirst());
    }
}
