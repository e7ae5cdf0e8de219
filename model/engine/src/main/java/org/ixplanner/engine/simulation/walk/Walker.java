package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.routing.Meeting;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// The way on the ground of a path from network to network. Each network hands over at the meeting nearest to where the
/// packet is (hot potato); of equally near ones, over a contract or cable before an exchange, then over the shorter
/// fabric, then by the name of the site.
public final class Walker {

    /// Any contract will do.
    public static final int ANY = -1;

    private final Scene scene;
    private final double msPerKm;
    // Looked up, never iterated.
    private final Map<Question, Optional<Walk>> walks = new HashMap<>();

    private record Question(List<Asn> path, List<Integer> contracts, String from, String to) {}

    private record Exit(Meeting meeting, Way way, Way fabric, double costMs, double fabricMs) {}

    public Walker(Scene scene) {
        this.scene = scene;
        msPerKm = scene.assumed("rtt.msPerKm");
    }

    /// The walk along the path; empty if there is no path or something that it needs is down.
    public Optional<Walk> walk(Spot from, List<Asn> path, Spot to) {
        return walk(from, path, List.of(), to);
    }

    /// The walk along the path over given contracts.
    ///
    /// @param contracts for each hand-over the position of its contract among the customer's, or [#ANY]; empty for
    ///     any
    public Optional<Walk> walk(Spot from, List<Asn> path, List<Integer> contracts, Spot to) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(path, contracts, from.id(), to.id());
        Optional<Walk> known = walks.get(question);
        if (known == null) {
            known = found(from, path, contracts, to);
            walks.put(question, known);
        }
        return known;
    }

    private Optional<Walk> found(Spot from, List<Asn> path, List<Integer> contracts, Spot to) {
        List<Leg> legs = new ArrayList<>();
        List<HandOver> handOvers = new ArrayList<>();
        Spot at = from;
        for (int i = 0; i + 1 < path.size(); i++) {
            Asn carrier = path.get(i);
            Asn next = path.get(i + 1);
            if (scene.neighbours().sameOrganisation(carrier, next)) {
                continue;
            }
            Exit exit = exit(at, carrier, next, contracts.isEmpty() ? ANY : contracts.get(i));
            if (exit == null) {
                return Optional.empty();
            }
            Meeting meeting = exit.meeting;
            legs.add(new Leg(at.id(), meeting.site(), exit.way));
            if (!meeting.site().equals(meeting.otherSite())) {
                legs.add(new Leg(meeting.site(), meeting.otherSite(), exit.fabric));
            }
            handOvers.add(handOver(carrier, next, meeting));
            at = scene.presence().spot(meeting.otherSite());
        }
        Optional<Way> last = scene.ground().way(scene.carrier(path.getLast()), at, to);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        legs.add(new Leg(at.id(), to.id(), last.get()));
        return Optional.of(new Walk(path, legs, handOvers, List.of()));
    }

    private @Nullable Exit exit(Spot at, Asn from, Asn to, int contract) {
        Carrier carrier = scene.carrier(from);
        Exit best = null;
        // In the order of kind, site, other site: of equals the first is kept.
        for (Meeting meeting : scene.neighbours().meetings(from, to)) {
            if (contract == ANY || meeting.contract() == contract) {
                Exit exit = exit(at, carrier, meeting);
                if (exit != null && (best == null || isNearer(exit, best))) {
                    best = exit;
                }
            }
        }
        return best;
    }

    private @Nullable Exit exit(Spot at, Carrier carrier, Meeting meeting) {
        Spot port = scene.presence().spot(meeting.site());
        Way way = scene.ground().way(carrier, at, port).orElse(null);
        Way fabric = scene.ground()
                .way(Carrier.FABRIC, port, scene.presence().spot(meeting.otherSite()))
                .orElse(null);
        return way == null || fabric == null ? null : new Exit(meeting, way, fabric, costMs(way), costMs(fabric));
    }

    private static boolean isNearer(Exit exit, Exit than) {
        int byWay = Double.compare(exit.costMs, than.costMs);
        if (byWay != 0) {
            return byWay < 0;
        }
        int byKind = exit.meeting.kind().compareTo(than.meeting.kind());
        return byKind < 0 || (byKind == 0 && exit.fabricMs < than.fabricMs);
    }

    /// What a way takes one way; a place that is not known is farther than all others.
    public double costMs(Way way) {
        return Double.isNaN(way.km()) ? Double.MAX_VALUE : way.km() * msPerKm + way.fixedDelayMs();
    }

    private HandOver handOver(Asn from, Asn to, Meeting meeting) {
        return new HandOver(
                from,
                to,
                crossing(from, to, meeting),
                meeting.site(),
                meeting.otherSite(),
                meeting.exchange(),
                meeting.contract(),
                meeting.peering());
    }

    private Crossing crossing(Asn from, Asn to, Meeting meeting) {
        return switch (meeting.kind()) {
            case PRIVATE -> Crossing.PRIVATE;
            case EXCHANGE -> Crossing.EXCHANGE;
            case CONTRACT -> buys(from, to, meeting.contract()) ? Crossing.TRANSIT_UP : Crossing.TRANSIT_DOWN;
        };
    }

    private boolean buys(Asn customer, Asn provider, int contract) {
        List<Contract> contracts = scene.network(customer).contracts();
        return contract < contracts.size() && contracts.get(contract).provider().equals(provider);
    }
}
