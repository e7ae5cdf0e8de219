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
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.course.Elements;
import org.ixplanner.engine.simulation.course.Hop;
import org.ixplanner.engine.simulation.course.HopTable;
import org.ixplanner.engine.simulation.course.Stop;
import org.ixplanner.engine.simulation.course.Stretch;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// The way on the ground of a path from network to network. Each network hands over at the meeting nearest to where the
/// packet is (hot potato); of equally near ones, over a contract or cable before an exchange, then over the shorter
/// fabric, then by the name of the site. What a network does at a place is worked out once, and so is the course from
/// there to a place of another: all that come through there share it. Not for several threads at once.
public final class Walker {

    /// Any contract will do.
    public static final int ANY = -1;

    private static final long CONTRACTS = 1L << 31;
    private static final int[] NOTHING = {};

    private final Scene scene;
    private final double msPerKm;
    private final Elements elements;
    private final HopTable hops = new HopTable();
    // Looked up, never iterated.
    private final Map<Asn, Map<Spot, Stop>> stops = new HashMap<>();
    private final Map<String, Map<String, Optional<Stretch>>> fabrics = new HashMap<>();
    private int stopCount;

    private record Exit(Meeting meeting, Stretch own, Stretch fabric) {}

    public Walker(Scene scene) {
        this.scene = scene;
        msPerKm = scene.assumed("rtt.msPerKm");
        elements = new Elements(scene.plan());
    }

    /// What walks pass.
    public Elements elements() {
        return elements;
    }

    /// What each hop of them passes.
    public HopTable hops() {
        return hops;
    }

    /// A network at a place.
    public Stop stop(Asn asn, Spot spot) {
        Map<Spot, Stop> own = stops.computeIfAbsent(asn, _ -> new HashMap<>());
        Stop known = own.get(spot);
        if (known == null) {
            int number = scene.neighbours().graph().number(asn);
            known = new Stop(stopCount++, number, asn, scene.carrier(asn), spot);
            own.put(spot, known);
        }
        return known;
    }

    /// The course from network to network as the sender chooses, within an organisation directly; [Course#NONE] if
    /// there is no route or something that it needs is down.
    public Course course(Stop from, Stop to) {
        if (!scene.isOfLowestNumber()) {
            return chosen(from, to);
        }
        boolean direct =
                from.number() != to.number() && scene.neighbours().sameOrganisation(from.number(), to.number());
        if (!direct) {
            return routed(from, to);
        }
        // What goes through a sibling goes as that one's routes go; only its own goes directly.
        Course known = to.direct().get(from.id());
        if (known == null) {
            known = ahead(within(from, to.asn()), routed(stop(to.asn(), from.spot()), to));
            to.direct().put(from.id(), known);
        }
        return known;
    }

    // Who chooses otherwise than by number may choose by where all goes, so no part of it serves others.
    private Course chosen(Stop from, Stop to) {
        Course known = to.direct().get(from.id());
        if (known == null) {
            List<Asn> path = scene.path(from.asn(), to.asn());
            known = path.isEmpty() ? Course.NONE : course(from.spot(), path, List.of(), to.spot());
            to.direct().put(from.id(), known);
        }
        return known;
    }

    private Course routed(Stop from, Stop to) {
        Course known = to.routedFrom(from);
        if (known == null) {
            known = from.number() == to.number() ? arrival(from, to.spot()) : onwards(from, to);
            to.routedFrom(from, known);
        }
        return known;
    }

    private Course onwards(Stop from, Stop to) {
        Routes routes = scene.routesTo(to.number());
        int next = routes.nextHop(from.number());
        if (next < 0) {
            return Course.NONE;
        }
        Hop hop = hop(from, scene.neighbours().graph().asn(next), next, ANY);
        Stop then = hop.to();
        return then == null ? Course.NONE : ahead(hop, routed(then, to));
    }

    /// The course over a neighbour that the sender does not choose, and from there as that one chooses;
    /// [Course#NONE] if there is no route or something that it needs is down.
    public Course over(Stop from, Asn next, Stop to) {
        Hop hop = hop(from, next, scene.neighbours().graph().number(next), ANY);
        Stop then = hop.to();
        if (then == null) {
            return Course.NONE;
        }
        return ahead(hop, scene.isOfLowestNumber() ? routed(then, to) : chosen(then, to));
    }

    private static Course ahead(Hop hop, Course rest) {
        return rest.isNone() ? Course.NONE : new Course(hop, rest);
    }

    /// The walk along a path; empty if there is no path or something that it needs is down.
    public Optional<Walk> walk(Spot from, List<Asn> path, Spot to) {
        return walk(from, path, List.of(), to);
    }

    /// The walk along a path over given contracts.
    ///
    /// @param contracts for each hand-over the position of its contract among the customer's, or [#ANY]; empty for
    ///     any
    public Optional<Walk> walk(Spot from, List<Asn> path, List<Integer> contracts, Spot to) {
        Course course = path.isEmpty() ? Course.NONE : course(from, path, contracts, to);
        return course.isNone() ? Optional.empty() : Optional.of(course.walk(false));
    }

    /// The course along a path over given contracts.
    ///
    /// @param contracts for each hand-over the position of its contract among the customer's, or [#ANY]; empty for
    ///     any
    public Course course(Spot from, List<Asn> path, List<Integer> contracts, Spot to) {
        List<Hop> passed = new ArrayList<>();
        Stop at = stop(path.getFirst(), from);
        for (int i = 0; i + 1 < path.size(); i++) {
            Asn next = path.get(i + 1);
            int number = scene.neighbours().graph().number(next);
            Hop hop = hop(at, next, number, contracts.isEmpty() ? ANY : contracts.get(i));
            Stop then = hop.to();
            if (then == null) {
                return Course.NONE;
            }
            passed.add(hop);
            at = then;
        }
        Course course = arrival(at, to);
        for (Hop hop : passed.reversed()) {
            course = ahead(hop, course);
        }
        return course;
    }

    // The last network carries to where the users are.
    private Course arrival(Stop at, Spot to) {
        Stretch own = stretch(at, to);
        return own == null
                ? Course.NONE
                : new Course(
                        new Hop(hops.add(own, null, NOTHING), at, own, null, null, stop(at.asn(), to), NOTHING, false),
                        null);
    }

    private Hop hop(Stop from, Asn next, int number, int contract) {
        long key = number * CONTRACTS + contract + 1;
        Hop known = from.hops().get(key);
        if (known == null) {
            boolean within = scene.neighbours().sameOrganisation(from.number(), number);
            known = within ? within(from, next) : across(from, next, contract);
            from.hops().put(key, known);
        }
        return known;
    }

    // Nothing is handed over.
    private Hop within(Stop from, Asn next) {
        return new Hop(hops.add(null, null, NOTHING), from, null, null, null, stop(next, from.spot()), NOTHING, false);
    }

    private Hop across(Stop from, Asn next, int contract) {
        Exit exit = exit(from, next, contract);
        if (exit == null) {
            return Hop.NONE;
        }
        Meeting meeting = exit.meeting;
        HandOver over = handOver(from.asn(), next, meeting);
        boolean overExchange =
                over.exchange() != null && scene.isAtHome(scene.presence().spot(over.exitSite()));
        Stretch fabric = meeting.site().equals(meeting.otherSite()) ? null : exit.fabric;
        int[] passed = elements.passed(over);
        return new Hop(
                hops.add(exit.own, fabric, passed),
                from,
                exit.own,
                fabric,
                over,
                stop(next, scene.presence().spot(meeting.otherSite())),
                passed,
                overExchange);
    }

    private @Nullable Exit exit(Stop from, Asn to, int contract) {
        Exit best = null;
        // In the order of kind, site, other site: of equals the first is kept.
        for (Meeting meeting : scene.neighbours().meetings(from.asn(), to)) {
            if (contract == ANY || meeting.contract() == contract) {
                Stretch own = stretch(from, scene.presence().spot(meeting.site()));
                Stretch fabric = own == null ? null : fabric(meeting.site(), meeting.otherSite());
                Exit exit = own == null || fabric == null ? null : new Exit(meeting, own, fabric);
                if (exit != null && (best == null || isNearer(exit, best))) {
                    best = exit;
                }
            }
        }
        return best;
    }

    private @Nullable Stretch stretch(Stop from, Spot to) {
        Optional<Stretch> known = from.stretches().get(to);
        if (known == null) {
            known = scene.ground()
                    .way(from.carrier(), from.spot(), to)
                    .map(way -> stretch(new Leg(from.spot().id(), to.id(), way)));
            from.stretches().put(to, known);
        }
        return known.orElse(null);
    }

    private @Nullable Stretch fabric(String port, String otherPort) {
        return fabrics.computeIfAbsent(port, _ -> new HashMap<>())
                .computeIfAbsent(otherPort, _ -> scene.ground()
                        .way(
                                Carrier.FABRIC,
                                scene.presence().spot(port),
                                scene.presence().spot(otherPort))
                        .map(way -> stretch(new Leg(port, otherPort, way))))
                .orElse(null);
    }

    private Stretch stretch(Leg leg) {
        return hops.stretch(leg, costMs(leg.way()), elements.passed(leg), scene.reach(leg.abroad()));
    }

    private static boolean isNearer(Exit exit, Exit than) {
        int byWay = Double.compare(exit.own.costMs(), than.own.costMs());
        if (byWay != 0) {
            return byWay < 0;
        }
        int byKind = exit.meeting.kind().compareTo(than.meeting.kind());
        return byKind < 0 || (byKind == 0 && exit.fabric.costMs() < than.fabric.costMs());
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
