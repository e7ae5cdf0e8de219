package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Ground;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.enact.Enacted;

/// Where networks are, and which sites they still get to. Not for several threads at once.
public final class Presence {

    private final Enacted enacted;
    private final Ground ground;
    // Looked up, never iterated.
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<Visit, Boolean> visits = new HashMap<>();
    private final Map<String, SortedSet<String>> handOvers = new HashMap<>();

    private final Map<String, Map<String, Boolean>> fabrics = new HashMap<>();

    private record Visit(String network, String site) {}

    /// @param enacted the plan with the levers pulled, and what is down
    /// @param ground of that plan
    public Presence(Enacted enacted, Ground ground) {
        this.enacted = enacted;
        this.ground = ground;
        for (Site site : enacted.plan().sites()) {
            spots.put(site.id(), Spot.of(enacted.plan(), site));
        }
        for (Network customer : enacted.plan().networks()) {
            for (Contract contract : customer.contracts()) {
                handOver(contract);
            }
        }
    }

    // Where a provider hands over in a country in which it lists no site, it has one all the same.
    private void handOver(Contract contract) {
        String site = contract.site();
        Network provider = enacted.plan().network(contract.provider()).orElse(null);
        if (site != null && provider != null && !listsOneIn(provider, country(site))) {
            handOvers.computeIfAbsent(provider.key(), _ -> new TreeSet<>()).add(site);
        }
    }

    // One that lists none at all is taken to be wherever it is needed.
    private boolean listsOneIn(Network network, String country) {
        return !listsSites(network)
                || Stream.concat(network.pops().stream(), network.gateways().stream())
                        .anyMatch(site -> country(site).equals(country));
    }

    private String country(String site) {
        return enacted.plan().sites().find(site).map(Site::country).orElse("");
    }

    /// The spot of a site.
    ///
    /// @throws IllegalArgumentException if the plan has no such site; the checks tell of it
    public Spot spot(String site) {
        Spot spot = spots.get(site);
        if (spot == null) {
            throw new IllegalArgumentException("there is no site " + site);
        }
        return spot;
    }

    /// Whether the site works.
    public boolean isUp(String site) {
        return !enacted.cutSites().contains(site);
    }

    /// The sites at which the network is and that work, by id: its points of presence and gateways, and where it
    /// hands over to customers in a country in which it lists none.
    public List<Spot> sites(Network network) {
        SortedSet<String> ids = new TreeSet<>(network.pops());
        ids.addAll(network.gateways());
        ids.addAll(handOvers(network));
        List<Spot> found = new ArrayList<>();
        for (String id : ids) {
            if (isUp(id)) {
                found.add(spot(id));
            }
        }
        return found;
    }

    /// Whether the network gets to the site from one of its own. One that is nowhere in the plan is taken to be there.
    public boolean gets(Network network, String site) {
        if (!isUp(site)) {
            return false;
        }
        if (enacted.nothingIsDown()) {
            return true;
        }
        return visits.computeIfAbsent(new Visit(network.key(), site), visit -> {
            List<Spot> own = sites(network);
            Spot to = spot(site);
            return (own.isEmpty() && !listsSites(network))
                    || own.stream().anyMatch(from -> ground.way(Carrier.of(network), from, to)
                            .isPresent());
        });
    }

    /// Where a member's port is that it gets to; empty if it gets to none.
    Optional<String> port(Exchange exchange, Membership member) {
        return enacted.plan().network(member.network()).flatMap(network -> Ports.site(enacted.plan(), exchange, member)
                .filter(site -> gets(network, site)));
    }

    /// Whether two ports of an exchange reach each other over a fabric that works.
    boolean reach(Exchange exchange, String port, String otherPort) {
        return Ports.reachEachOther(exchange, port, otherPort)
                && fabrics.computeIfAbsent(port, _ -> new HashMap<>())
                        .computeIfAbsent(otherPort, _ -> ground.way(Carrier.FABRIC, spot(port), spot(otherPort))
                                .isPresent());
    }

    /// Whether two networks of one organisation get to each other: one of them to a site of the other.
    boolean meet(Network one, Network other) {
        if (enacted.nothingIsDown()) {
            return true;
        }
        return sites(other).isEmpty()
                ? !listsSites(other) && (!sites(one).isEmpty() || !listsSites(one))
                : sites(other).stream().anyMatch(site -> gets(one, site.id()));
    }

    private SortedSet<String> handOvers(Network network) {
        return handOvers.getOrDefault(network.key(), Collections.emptySortedSet());
    }

    private static boolean listsSites(Network network) {
        return !network.pops().isEmpty() || !network.gateways().isEmpty();
    }
}
