package org.ixplanner.engine.check.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// What is there while the levers of one scenario are pulled one after the other. Things that neither the plan nor
/// the levers have are taken as there: the check of references tells them.
final class Scene {

    private record Key(Kind kind, String key) {}

    private record Port(String exchange, Asn network) {}

    private record Place(String exchange, String site) {}

    private final Plan plan;
    private final Map<Key, PlanItem> added = new HashMap<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<Port> joined = new HashSet<>();
    private final Set<Port> left = new HashSet<>();
    private final Set<String> removedCaches = new HashSet<>();

    Scene(Plan plan) {
        this.plan = plan;
    }

    /// False if there is one already.
    boolean add(PlanItem item) {
        boolean there = plan.table(item.kind()).has(item.key());
        return added.putIfAbsent(new Key(item.kind(), item.key()), item) == null && !there;
    }

    /// False if the exchange is at the site already.
    boolean addSite(String exchange, String site) {
        boolean there = exchange(exchange).filter(found -> found.hasSite(site)).isPresent();
        return places.add(new Place(exchange, site)) && !there;
    }

    boolean hasSite(String exchange, String site) {
        return places.contains(new Place(exchange, site))
                || exchange(exchange).map(found -> found.hasSite(site)).orElse(true);
    }

    boolean isAt(Asn network, String site) {
        return plan.network(network).map(found -> found.pops().contains(site)).orElse(true);
    }

    void join(String exchange, Asn network) {
        joined.add(new Port(exchange, network));
        left.remove(new Port(exchange, network));
    }

    /// False if it is no member.
    boolean leave(String exchange, Asn network) {
        boolean member = isMember(exchange, network);
        joined.remove(new Port(exchange, network));
        left.add(new Port(exchange, network));
        return member;
    }

    boolean isMember(String exchange, Asn network) {
        Port port = new Port(exchange, network);
        return joined.contains(port)
                || (!left.contains(port)
                        && exchange(exchange)
                                .map(found -> found.members().stream()
                                        .anyMatch(member -> member.network().equals(network)))
                                .orElse(true));
    }

    /// False if it went before.
    boolean removeCache(String cache) {
        return removedCaches.add(cache);
    }

    boolean hasUsers(Asn network, String city) {
        return plan.network(network)
                .map(found -> found.users().stream().anyMatch(users -> city.equals(users.city())))
                .orElse(true);
    }

    /// Whether the span carries nothing that a cut could stop.
    boolean isDark(String span) {
        return find(Kind.SPAN, span)
                .filter(found -> found instanceof Span there
                        && there.status() != BuildStatus.OPERATIONAL
                        && !added.containsKey(new Key(Kind.SPAN, span)))
                .isPresent();
    }

    boolean hasNoRouteServer(String exchange) {
        return exchange(exchange).filter(found -> !found.routeServer()).isPresent();
    }

    /// What findings call a network.
    String network(Asn asn) {
        return name(Kind.NETWORK, asn.toString());
    }

    /// What findings call an item.
    String name(Kind kind, String key) {
        return find(kind, key).map(Row::name).orElse(key);
    }

    private Optional<Exchange> exchange(String key) {
        return find(Kind.EXCHANGE, key).map(Exchange.class::cast);
    }

    private Optional<? extends PlanItem> find(Kind kind, String key) {
        Optional<? extends PlanItem> planned = plan.table(kind).find(key);
        return planned.isPresent() ? planned : Optional.ofNullable(added.get(new Key(kind, key)));
    }
}
