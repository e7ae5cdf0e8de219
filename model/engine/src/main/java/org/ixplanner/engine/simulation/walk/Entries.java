package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.demand.PeakDemand;
import org.ixplanner.engine.demand.UnknownDemandException;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.scenario.Assumptions;

/// Where the users of networks enter them, and where networks host.
public final class Entries {

    private final Scene scene;
    private final Plan plan;
    private final PeakDemand demand;
    // Looked up, never iterated.
    private final Map<Asn, List<Entry>> users = new HashMap<>();
    private final Map<Asn, List<Entry>> hosts = new HashMap<>();

    private record Portion(Spot spot, double weight) {}

    public Entries(Scene scene) {
        this(scene, scene.plan(), scene.assumptions());
    }

    /// @param scene where networks are
    /// @param plan with the levers pulled: whose users
    /// @param assumptions what users ask for of whom nobody said it
    public Entries(Scene scene, Plan plan, Assumptions assumptions) {
        this.scene = scene;
        this.plan = plan;
        demand = new PeakDemand(assumptions);
    }

    private Network network(Asn asn) {
        return plan.network(asn).orElseThrow(() -> new IllegalArgumentException("the plan has no " + asn));
    }

    /// Where its users enter: at the gateway of their row, else at the gateway nearest to them, else at the nearest
    /// site, else in their city. Users of whom nobody said where they are enter everywhere alike. Shares go
    /// by demand.
    public List<Entry> ofUsers(Asn asn) {
        return users.computeIfAbsent(asn, asked -> usersOf(network(asked)));
    }

    /// Where it hosts: at its data centres at home alike, else where its users enter.
    public List<Entry> ofHosts(Asn asn) {
        return hosts.computeIfAbsent(asn, asked -> {
            List<String> centres = home(network(asked).pops()).stream()
                    .filter(site -> plan.sites()
                            .find(site)
                            .filter(found -> found.siteKind() == SiteKind.DATA_CENTRE)
                            .isPresent())
                    .toList();
            return centres.isEmpty() ? ofUsers(asked) : alike(centres);
        });
    }

    private List<Entry> usersOf(Network network) {
        SortedMap<String, Portion> portions = new TreeMap<>();
        double[] weights = weights(network);
        for (int i = 0; i < weights.length; i++) {
            List<Spot> places = places(network, network.users().get(i));
            double weight = weights[i] / places.size();
            for (Spot place : places) {
                portions.merge(
                        place.id(), new Portion(place, weight), (a, b) -> new Portion(place, a.weight + b.weight));
            }
        }
        double total = 0;
        for (Portion portion : portions.values()) {
            total += portion.weight;
        }
        if (total == 0) {
            List<String> sites = gateways(network);
            return sites.isEmpty() ? List.of(new Entry(nowhere(network), 1, true)) : alike(sites);
        }
        List<Entry> entries = new ArrayList<>();
        for (Portion portion : portions.values()) {
            if (portion.weight > 0) {
                entries.add(new Entry(
                        portion.spot, portion.weight / total, scene.presence().isUp(portion.spot.id())));
            }
        }
        return List.copyOf(entries);
    }

    // By demand. Where the network's total is stated, what a row of it asks for may not be known: then all of its
    // rows go by subscribers.
    private double[] weights(Network network) {
        double[] weights = new double[network.users().size()];
        try {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = demand.mbps(network, network.users().get(i));
            }
            return weights;
        } catch (UnknownDemandException e) {
            return network.users().stream().mapToDouble(Users::subscribers).toArray();
        }
    }

    private List<Spot> places(Network network, Users row) {
        String stated = row.gateway();
        if (stated != null) {
            return List.of(scene.presence().spot(stated));
        }
        List<Spot> sites =
                gateways(network).stream().map(scene.presence()::spot).toList();
        LonLat place = row.place();
        if (sites.isEmpty()) {
            return List.of(place == null ? nowhere(network) : city(network, row, place));
        }
        return place == null ? sites : List.of(nearest(sites, city(network, row, place)));
    }

    private static Spot nearest(List<Spot> sites, Spot to) {
        return sites.stream()
                .min(Comparator.comparingDouble((Spot site) -> site.crowKm(to).orElse(Double.POSITIVE_INFINITY))
                        .thenComparing(Spot::id))
                .orElse(to);
    }

    private Spot city(Network network, Users row, LonLat place) {
        String name = Optional.ofNullable(row.city()).orElse(place.lonDeg() + "," + place.latDeg());
        return new Spot(network.key() + "@" + name, place, scene.home(), null);
    }

    private Spot nowhere(Network network) {
        return new Spot(network.key(), null, scene.home(), null);
    }

    private List<String> gateways(Network network) {
        return network.gateways().isEmpty()
                ? home(network.pops())
                : network.gateways().stream().sorted().toList();
    }

    private List<String> home(List<String> sites) {
        return sites.stream()
                .filter(site -> plan.sites()
                        .find(site)
                        .map(Site::country)
                        .filter(scene.home()::equals)
                        .isPresent())
                .sorted()
                .toList();
    }

    private List<Entry> alike(List<String> sites) {
        return sites.stream()
                .map(site -> new Entry(
                        scene.presence().spot(site),
                        1.0 / sites.size(),
                        scene.presence().isUp(site)))
                .toList();
    }
}
