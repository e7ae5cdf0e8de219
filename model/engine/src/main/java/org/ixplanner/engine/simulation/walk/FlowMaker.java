package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// Makes flows: walks there and back, category, round trip; and what the users send while they receive.
public final class FlowMaker {

    private final Scene scene;
    private final Walker walker;
    private final double msPerKm;
    private final double msPerHop;
    private final double uploadShare;
    private final List<Flow> flows = new ArrayList<>();
    private final List<SupplyFlow> uploads = new ArrayList<>();

    /// A way there and the way back.
    ///
    /// @param out from the sender to the users
    /// @param back from the users to the sender; empty if it does not work
    public record Trip(Walk out, Optional<Walk> back) {}

    public FlowMaker(Scene scene, Walker walker) {
        this.scene = scene;
        this.walker = walker;
        msPerKm = scene.assumed("rtt.msPerKm");
        msPerHop = scene.assumed("rtt.msPerHop");
        uploadShare = scene.assumed("demand.uploadShare");
    }

    public List<Flow> flows() {
        return flows;
    }

    public List<SupplyFlow> uploads() {
        return uploads;
    }

    /// The trip from network to network, each way as its sender chooses; empty if there is no way there.
    public Optional<Trip> trip(Asn from, Spot source, Asn to, Spot sink) {
        return walker.walk(source, scene.path(from, to), sink)
                .map(out -> new Trip(out, walker.walk(sink, scene.path(to, from), source)));
    }

    /// The trip over a way to the world, there and back over the same contracts; empty if something on it is down.
    ///
    /// @param source where the sender is; the walk's first hand-over is the nearest to it
    /// @param anywhere whether the sender is beyond, in a country nobody can name
    public Optional<Trip> trip(WorldWay way, Spot source, Spot sink, boolean anywhere) {
        Optional<Walk> out = walker.walk(source, way.path(), way.contracts(), sink);
        Optional<Walk> back = walker.walk(sink, way.upwards(), way.contractsUpwards(), source);
        return out.map(walk -> new Trip(beyond(walk, anywhere), back.map(walked -> beyond(walked, anywhere))));
    }

    private static Walk beyond(Walk walk, boolean anywhere) {
        return anywhere ? new Walk(walk.asPath(), walk.legs(), walk.handOvers(), List.of(Walk.ANYWHERE)) : walk;
    }

    /// A flow of part of a row.
    ///
    /// @param cache which delivers it, null for none
    /// @param fillShare what the cache fetches, as a share of what it delivers
    public void deliver(
            DemandRow row, Origin origin, double mbps, Optional<Trip> trip, @Nullable String cache, double fillShare) {
        if (mbps <= 0) {
            return;
        }
        if (trip.isEmpty()) {
            unserved(row, origin, mbps);
            return;
        }
        Walk out = trip.get().out();
        Category category = scene.category(out);
        flows.add(new Flow(
                row.kind(),
                origin,
                row.group(),
                cache,
                row.sink(),
                mbps,
                category,
                scene.neighbours()
                        .sameOrganisation(out.asPath().getFirst(), out.asPath().getLast()),
                category != Category.LOCAL && beginsAtHome(row, out),
                Optional.of(out),
                rttMs(trip.get()),
                exchanges(out),
                mbps * fillShare,
                0));
        if (row.kind() != DemandKind.USER_TO_USER && uploadShare > 0) {
            uploads.add(new SupplyFlow(
                    SupplyFlow.Kind.UPLOAD,
                    row.sink().toString(),
                    mbps * uploadShare,
                    trip.get().back()));
        }
    }

    /// Part of a row that nobody delivers.
    public void unserved(DemandRow row, Origin origin, double mbps) {
        if (mbps > 0) {
            flows.add(new Flow(
                    row.kind(),
                    origin,
                    row.group(),
                    null,
                    row.sink(),
                    mbps,
                    Category.UNSERVED,
                    false,
                    false,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    List.of(),
                    0,
                    0));
        }
    }

    // The content of a group can begin at home too: where its own network is.
    private boolean beginsAtHome(DemandRow row, Walk out) {
        return switch (row.kind()) {
            case DOMESTIC, USER_TO_USER -> true;
            case CONTENT ->
                out.endsAbroad().isEmpty()
                        && scene.isAtHome(
                                scene.presence().spot(out.legs().getFirst().from()));
            case REST_OF_WORLD -> false;
        };
    }

    private OptionalDouble rttMs(Trip trip) {
        if (trip.back().isEmpty()) {
            return OptionalDouble.empty();
        }
        Walk out = trip.out();
        Walk back = trip.back().get();
        double ms = msPerKm * (out.lengthKm() + back.lengthKm())
                + out.fixedDelayMs()
                + back.fixedDelayMs()
                + msPerHop * (out.handOvers().size() + back.handOvers().size());
        return Double.isNaN(ms) ? OptionalDouble.empty() : OptionalDouble.of(ms);
    }

    private List<String> exchanges(Walk walk) {
        TreeSet<String> crossed = new TreeSet<>();
        for (HandOver handOver : walk.handOvers()) {
            String exchange = handOver.exchange();
            if (exchange != null && scene.isAtHome(scene.presence().spot(handOver.exitSite()))) {
                crossed.add(exchange);
            }
        }
        return List.copyOf(crossed);
    }
}
