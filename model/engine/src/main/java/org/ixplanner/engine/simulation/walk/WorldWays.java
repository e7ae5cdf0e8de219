package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.routing.ForeignGround;
import org.ixplanner.engine.routing.Meeting;

/// How traffic to and from nowhere in particular goes: it divides over a network's transit contracts by stated share,
/// else by commit, else equally, and so on up to a network abroad. Contracts that are down, or whose provider has no
/// way to the world, are left out, and the others take their part. Where none of its own is left, it goes over what
/// the other networks of its organisation buy, else to those of them that are abroad themselves.
public final class WorldWays {

    private final Scene scene;
    private final Walker walker;
    private final ForeignGround foreign;
    // Looked up, never iterated.
    private final Map<Asn, List<WorldWay>> ways = new HashMap<>();
    private final Map<Asn, List<WorldWay>> boughtWays = new HashMap<>();

    private record Bought(Asn customer, int position, Contract contract) {}

    public WorldWays(Scene scene, Walker walker) {
        this.scene = scene;
        this.walker = walker;
        foreign = new ForeignGround(scene.plan());
    }

    /// The ways of a network; empty if it has none.
    public List<WorldWay> of(Asn asn) {
        List<WorldWay> known = ways.get(asn);
        if (known == null) {
            known = scene.isHome(asn) ? fromHome(asn) : List.of(abroad(asn));
            ways.put(asn, known);
        }
        return known;
    }

    private List<WorldWay> fromHome(Asn asn) {
        List<WorldWay> own = over(List.of(asn), this::of);
        if (!own.isEmpty()) {
            return own;
        }
        List<Asn> siblings = scene.neighbours().siblings(asn);
        List<WorldWay> theirs = over(siblings.stream().filter(scene::isHome).toList(), this::bought);
        List<WorldWay> found = theirs.isEmpty() ? abroad(siblings) : theirs;
        return found.stream().map(way -> way.downTo(asn, Walker.ANY, 1)).toList();
    }

    // Over contracts alone, up to the top: what is bought from each other never turns in a circle, siblings may.
    private List<WorldWay> bought(Asn asn) {
        List<WorldWay> known = boughtWays.get(asn);
        if (known == null) {
            known = scene.isHome(asn) ? over(List.of(asn), this::bought) : List.of(abroad(asn));
            boughtWays.put(asn, known);
        }
        return known;
    }

    private List<WorldWay> abroad(List<Asn> siblings) {
        List<Asn> abroad =
                siblings.stream().filter(Predicate.not(scene::isHome)).toList();
        return abroad.stream()
                .map(sibling -> abroad(sibling).scaled(1.0 / abroad.size()))
                .toList();
    }

    /// Where the world begins on a way, at its network abroad: at the hand-over if that is abroad, else at the
    /// network's site abroad that is nearest to the hand-over; empty if it has none that is known, or none
    /// that works.
    ///
    /// @param handOver a site at which the network abroad hands over
    public Optional<Spot> source(Asn top, String handOver) {
        Spot at = scene.presence().spot(handOver);
        if (foreign.isAbroad(handOver)) {
            return Optional.of(at);
        }
        return nearest(top, foreign.sites(scene.network(top)), at);
    }

    /// Of these sites, the one from which the carrier's way to `at` is shortest; empty if there is none that works.
    public Optional<Spot> nearest(Asn carrier, List<String> sites, Spot at) {
        Spot best = null;
        double bestMs = Double.POSITIVE_INFINITY;
        for (String site : sites) {
            Spot from = scene.presence().spot(site);
            Optional<Way> way = scene.presence().isUp(site)
                    ? scene.ground().way(scene.carrier(carrier), from, at)
                    : Optional.empty();
            if (way.isPresent() && walker.costMs(way.get()) < bestMs) {
                best = from;
                bestMs = walker.costMs(way.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a carrier gets to `at` from one of these sites abroad; where none is known, it is taken to get
    /// there unless
    /// every way out of the country is down.
    public boolean isFed(Asn carrier, List<String> sites, Spot at) {
        return sites.isEmpty()
                ? !scene.enacted().internationalCut()
                : nearest(carrier, sites, at).isPresent();
    }

    /// Whether the network abroad and the next one on a way are one organisation: nothing is handed over.
    public boolean isOfOneHand(WorldWay way) {
        return !way.contracts().isEmpty() && way.contracts().getFirst() == Walker.ANY;
    }

    /// The site from which a network abroad brings traffic to a network of its own organisation at home: of those
    /// of the sender, else of its own, the nearest that works; where none is known, the place itself, unless every
    /// way out of the country is down.
    public Optional<Spot> sourceOfOneHand(Asn top, List<String> presences, Spot at) {
        List<String> sites = presences.isEmpty() ? foreign.sites(scene.network(top)) : presences;
        return sites.isEmpty() && isFed(top, sites, at) ? Optional.of(at) : nearest(top, sites, at);
    }

    /// The sites at which the uppermost contract of a way can be handed over; none for a network abroad itself.
    public List<String> handOvers(WorldWay way) {
        return way.contracts().isEmpty()
                ? List.of()
                : sites(way.path().get(1), way.top(), way.contracts().getFirst());
    }

    /// Whether nothing is known of where a network abroad is abroad.
    public boolean beginsNowhere(Asn top) {
        return foreign.sites(scene.network(top)).isEmpty();
    }

    private static WorldWay abroad(Asn asn) {
        return new WorldWay(1, List.of(asn), List.of());
    }

    private List<WorldWay> over(List<Asn> buyers, Function<Asn, List<WorldWay>> on) {
        List<Bought> working = new ArrayList<>();
        for (Asn buyer : buyers) {
            List<Contract> contracts = scene.network(buyer).contracts();
            for (int i = 0; i < contracts.size(); i++) {
                if (isUp(buyer, contracts.get(i).provider(), i, on)) {
                    working.add(new Bought(buyer, i, contracts.get(i)));
                }
            }
        }
        List<WorldWay> found = new ArrayList<>();
        double[] parts = parts(working);
        for (int j = 0; j < working.size(); j++) {
            Bought bought = working.get(j);
            if (parts[j] > 0) {
                for (WorldWay up : onwards(bought.contract.provider(), bought.customer, on)) {
                    found.add(up.downTo(bought.customer, bought.position, parts[j]));
                }
            }
        }
        return List.copyOf(found);
    }

    // A provider that leans on what a sibling buys may come back to its own customer: that is no way.
    private static List<WorldWay> onwards(Asn provider, Asn customer, Function<Asn, List<WorldWay>> on) {
        List<WorldWay> all = on.apply(provider);
        List<WorldWay> onwards =
                all.stream().filter(way -> !way.path().contains(customer)).toList();
        if (onwards.size() == all.size()) {
            return all;
        }
        double total = onwards.stream().mapToDouble(WorldWay::share).sum();
        return onwards.stream().map(way -> way.scaled(1 / total)).toList();
    }

    private boolean isUp(Asn customer, Asn provider, int contract, Function<Asn, List<WorldWay>> on) {
        List<String> sites = sites(customer, provider, contract);
        if (sites.isEmpty() || onwards(provider, customer, on).isEmpty()) {
            return false;
        }
        return scene.isHome(provider) || sites.stream().anyMatch(site -> reachesWorld(provider, site));
    }

    private boolean reachesWorld(Asn top, String site) {
        return foreign.isAbroad(site)
                || isFed(
                        top, foreign.sites(scene.network(top)), scene.presence().spot(site));
    }

    private List<String> sites(Asn customer, Asn provider, int contract) {
        return scene.neighbours().meetings(customer, provider).stream()
                .filter(meeting -> meeting.contract() == contract)
                .map(Meeting::site)
                .toList();
    }

    private static double[] parts(List<Bought> working) {
        double[] parts = new double[working.size()];
        for (int pass = 0; pass < 3 && sum(parts) == 0; pass++) {
            for (int j = 0; j < parts.length; j++) {
                parts[j] = weight(working.get(j).contract, pass);
            }
        }
        double total = sum(parts);
        for (int j = 0; j < parts.length; j++) {
            parts[j] /= total;
        }
        return parts;
    }

    private static double weight(Contract contract, int pass) {
        Double stated = contract.unclassedShare();
        return switch (pass) {
            case 0 -> stated == null ? 0 : stated;
            case 1 -> contract.commitMbps();
            default -> 1;
        };
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
