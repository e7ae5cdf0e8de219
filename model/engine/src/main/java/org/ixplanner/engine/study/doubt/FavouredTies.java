package org.ixplanner.engine.study.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.simulation.offer.RouteOffers;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.TieBreak;
import org.ixplanner.engine.simulation.walk.Walker;
import org.jspecify.annotations.Nullable;

/// Lets every network at home choose, among routes of one kind and length, the one that is best, or worst, for the
/// country: what keeps most at home, then what costs least, then the shortest. Each chooses for what it sends
/// itself; how good other routes are on the way does not change their kind or length, so the choices of all stand
/// side by side. For one scene only.
final class FavouredTies implements TieBreak {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::abroad)
            .thenComparingDouble(Scored::price)
            .thenComparingDouble(Scored::km);

    private final Comparator<Scored> order;
    // Looked up, never iterated.
    private final Map<Ask, List<Asn>> paths = new HashMap<>();
    private @Nullable Surveyor surveyor;

    private record Ask(Asn from, Asn to) {}

    private record Scored(List<Asn> path, double abroad, double price, double km) {}

    private FavouredTies(Comparator<Scored> order) {
        this.order = order;
    }

    static FavouredTies best() {
        return new FavouredTies(BEST_FIRST);
    }

    static FavouredTies worst() {
        return new FavouredTies(BEST_FIRST.reversed());
    }

    @Override
    public List<Asn> path(Scene scene, Asn from, Asn to) {
        Ask ask = new Ask(from, to);
        List<Asn> known = paths.get(ask);
        if (known == null) {
            known = chosen(scene, from, to);
            paths.put(ask, known);
        }
        return known;
    }

    private List<Asn> chosen(Scene scene, Asn from, Asn to) {
        if (!scene.routesTo(to).hangsOnTieBreak(from)) {
            return scene.routesTo(to).path(from);
        }
        List<RouteOffer> offers = new RouteOffers(scene).to(from, to);
        List<List<Asn>> equal = new ArrayList<>();
        for (RouteOffer offer : offers) {
            if (offer.ties(offers.getFirst())) {
                List<Asn> path = new ArrayList<>(List.of(from));
                path.addAll(path(scene, offer.next(), to));
                equal.add(path);
            }
        }
        if (equal.size() < 2 || !scene.isHome(from)) {
            return equal.getFirst();
        }
        Surveyor by = surveyor == null ? new Surveyor(scene) : surveyor;
        surveyor = by;
        // Of equals the first: the lowest number.
        return equal.stream().map(by::scored).min(order).orElseThrow().path();
    }

    /// Says how good a path is for the country.
    private static final class Surveyor {

        private final Scene scene;
        private final Walker walker;
        private final Entries entries;
        private final Rates rates;

        Surveyor(Scene scene) {
            this.scene = scene;
            walker = new Walker(scene);
            entries = new Entries(scene);
            rates = new Rates(scene.plan().header());
        }

        Scored scored(List<Asn> path) {
            double abroad = 0;
            double price = 0;
            double km = 0;
            for (Entry sender : entries.ofHosts(path.getFirst())) {
                for (Entry users : entries.ofUsers(path.getLast())) {
                    double share = sender.share() * users.share();
                    Optional<Walk> walk = walker.walk(sender.spot(), path, users.spot());
                    abroad += walk.filter(it -> scene.category(it) == Category.LOCAL)
                                    .isPresent()
                            ? 0
                            : share;
                    price += share * walk.map(this::price).orElse(0.0);
                    km += share * walk.map(Walk::lengthKm).orElse(0.0);
                }
            }
            return new Scored(path, abroad, price, km);
        }

        // What networks at home pay for a Mbit/s on it; a price that is not known counts as none.
        private double price(Walk walk) {
            double price = 0;
            for (HandOver over : walk.handOvers()) {
                boolean bought = over.crossing() == Crossing.TRANSIT_UP || over.crossing() == Crossing.TRANSIT_DOWN;
                if (bought && scene.isHome(over.customer())) {
                    Contract contract =
                            scene.network(over.customer()).contracts().get(over.contract());
                    price += (known(contract.ipPricePerMbpsMonth()) + known(contract.circuitPricePerMbpsMonth()))
                            * rates.of(contract.currency());
                }
            }
            return price;
        }

        private static double known(@Nullable Double price) {
            return price == null ? 0 : price;
        }
    }
}
