package org.ixplanner.engine.study.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.Meeting;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.study.trace.Trace;

/// Looks for what would bring traffic home between two networks: tries every place at home where they could meet, and
/// whether the ways to it and from it stay at home. What networks in between could do is not looked for.
final class Remedies {

    /// Remedies that close nearly as much are as good, so the one that asks least of people is taken.
    private static final double NEARLY = 0.999;

    private final Trace trace;
    private final ExchangeRemedies exchanges;

    /// A remedy and how much it would bring home.
    ///
    /// @param remedy what would have to be done
    /// @param mbps how much that brings home
    record Closing(Remedy remedy, double mbps) {}

    /// Two places between which traffic is to flow.
    ///
    /// @param from where the sender is
    /// @param to where the users are
    /// @param mbps how much
    record Ends(Spot from, Spot to, double mbps) {}

    Remedies(Trace trace) {
        this.trace = trace;
        exchanges = new ExchangeRemedies(trace.scene());
    }

    Closing ofPair(Asn from, Asn to, List<Flow> flows) {
        List<Ends> ends = new ArrayList<>();
        for (Flow flow : flows) {
            ends.add(ends(from, to, flow));
        }
        return between(from, to, ends).orElseGet(() -> nothing(from, to, ends));
    }

    /// The best for a group's content: that its backbone meets the users' network, where it brings one, else a cache.
    ///
    /// @param cacheableMbps what a cache would bring home
    Closing ofGroup(ContentGroup group, Asn sink, List<Flow> flows, double cacheableMbps) {
        Closing cache = new Closing(cache(group, sink), cacheableMbps);
        Optional<Closing> own = Optional.empty();
        if (group.bringsBackbone()) {
            own = group.asns().stream()
                    .filter(asn -> trace.scene().plan().network(asn).isPresent())
                    .sorted()
                    .flatMap(asn -> backbone(group, asn, sink, flows).stream())
                    .max(Comparator.comparingDouble(Closing::mbps));
        }
        return own.filter(closing -> closing.mbps() >= cacheableMbps).orElse(cache);
    }

    private Optional<Closing> backbone(ContentGroup group, Asn asn, Asn sink, List<Flow> flows) {
        SortedSet<String> places = new TreeSet<>(trace.scene().network(asn).pops());
        places.addAll(group.presences());
        return places.stream()
                .filter(this::isAtHome)
                .map(trace::spot)
                .flatMap(place -> between(
                        asn,
                        sink,
                        flows.stream()
                                .map(flow -> new Ends(place, users(sink, flow), flow.mbps()))
                                .toList())
                        .stream())
                .max(Comparator.comparingDouble(Closing::mbps));
    }

    private Remedy cache(ContentGroup group, Asn sink) {
        return Remedy.cache(
                group.id(), sink, exchanges.joinedBy(sink).stream().findFirst().orElse(null));
    }

    private Optional<Closing> between(Asn from, Asn to, List<Ends> ends) {
        if (trace.scene().sameOrganisation(from, to)) {
            return Optional.empty();
        }
        if (trace.scene().buys(from, to) || trace.scene().buys(to, from)) {
            return best(handOvers(from, to), from, to, ends);
        }
        if (trace.scene().routesTo(to).routeClass(from) == RouteClass.CUSTOMER) {
            return Optional.of(new Closing(Remedy.of(Remedy.Kind.CONTRACT), 0));
        }
        List<MeetingPlace> places = new ArrayList<>(exchanges.places(from, to));
        for (String site : sharedSites(from, to)) {
            places.add(new MeetingPlace(Remedy.interconnect(from, to, site), site, site));
        }
        return best(places, from, to, ends);
    }

    private Optional<Closing> best(List<MeetingPlace> places, Asn from, Asn to, List<Ends> ends) {
        List<Closing> closing = new ArrayList<>();
        for (MeetingPlace place : places) {
            double mbps = closesMbps(place, from, to, ends);
            if (mbps > 0) {
                closing.add(new Closing(place.remedy(), mbps));
            }
        }
        double most = closing.stream().mapToDouble(Closing::mbps).max().orElse(0);
        return closing.stream()
                .filter(one -> one.mbps() >= most * NEARLY)
                .min(Comparator.comparing((Closing one) -> one.remedy().kind())
                        .thenComparingInt(one -> one.remedy().join().size()));
    }

    private double closesMbps(MeetingPlace place, Asn from, Asn to, List<Ends> ends) {
        Spot exit = trace.spot(place.exit());
        Spot entry = trace.spot(place.entry());
        double mbps = 0;
        for (Ends flow : ends) {
            Optional<Way> first = way(trace.scene().carrier(from), flow.from, exit);
            boolean stays = first.isPresent()
                    && way(Carrier.FABRIC, exit, entry).isPresent()
                    && way(trace.scene().carrier(to), entry, flow.to).isPresent();
            mbps += stays && isNearest(first.get(), from, to, flow.from) ? flow.mbps : 0;
        }
        return mbps;
    }

    // Where the two meet already, the packet goes to the nearest place.
    private boolean isNearest(Way way, Asn from, Asn to, Spot at) {
        double ms = trace.walker().costMs(way);
        for (Meeting meeting : trace.scene().neighbours().meetings(from, to)) {
            Optional<Way> other =
                    trace.scene().ground().way(trace.scene().carrier(from), at, trace.spot(meeting.site()));
            if (other.isPresent() && trace.walker().costMs(other.get()) <= ms) {
                return false;
            }
        }
        return true;
    }

    private Optional<Way> way(Carrier carrier, Spot from, Spot to) {
        return trace.scene().ground().way(carrier, from, to).filter(way -> way.abroad()
                .isEmpty());
    }

    private List<MeetingPlace> handOvers(Asn from, Asn to) {
        Asn customer = trace.scene().buys(from, to) ? from : to;
        Asn provider = customer.equals(from) ? to : from;
        return sharedSites(from, to).stream()
                .map(site -> new MeetingPlace(Remedy.handOver(customer, provider, site), site, site))
                .toList();
    }

    // Sites at home of both, else of either.
    private List<String> sharedSites(Asn one, Asn other) {
        List<String> ones = homeSites(one);
        List<String> others = homeSites(other);
        List<String> both = ones.stream().filter(others::contains).toList();
        if (!both.isEmpty()) {
            return both;
        }
        SortedSet<String> either = new TreeSet<>(ones);
        either.addAll(others);
        return List.copyOf(either);
    }

    private List<String> homeSites(Asn asn) {
        return trace.scene().network(asn).pops().stream()
                .filter(this::isAtHome)
                .filter(trace.scene().presence()::isUp)
                .sorted()
                .toList();
    }

    private boolean isAtHome(String site) {
        return trace.scene()
                .plan()
                .sites()
                .find(site)
                .map(Site::country)
                .filter(trace.scene().home()::equals)
                .isPresent();
    }

    // Within one organisation only the ground can be to blame.
    private Closing nothing(Asn from, Asn to, List<Ends> ends) {
        double mbps = 0;
        for (Ends flow : ends) {
            boolean stays = way(Carrier.FABRIC, flow.from, flow.to).isPresent();
            mbps += stays && !trace.scene().sameOrganisation(from, to) ? 0 : flow.mbps;
        }
        return mbps > 0 ? new Closing(Remedy.of(Remedy.Kind.FIBRE), mbps) : new Closing(Remedy.of(Remedy.Kind.NONE), 0);
    }

    private Ends ends(Asn from, Asn to, Flow flow) {
        Spot sender = flow.walk()
                .map(walk -> trace.spot(walk.legs().getFirst().from()))
                .orElseGet(() -> first(trace.entries().ofHosts(from)));
        return new Ends(sender, users(to, flow), flow.mbps());
    }

    private Spot users(Asn to, Flow flow) {
        return flow.walk()
                .map(walk -> trace.spot(walk.legs().getLast().to()))
                .orElseGet(() -> first(trace.entries().ofUsers(to)));
    }

    private static Spot first(List<Entry> entries) {
        return entries.getFirst().spot();
    }
}
