package org.ixplanner.engine.simulation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;

/// Whom caches can serve. One inside a network serves its host and the host's customers; one at an exchange those that
/// its host reaches as customers and peers. Only where the way to the users never goes abroad.
final class CacheOffers {

    private final Scene scene;
    private final FlowMaker maker;

    CacheOffers(Scene scene, FlowMaker maker) {
        this.scene = scene;
        this.maker = maker;
    }

    /// What these caches offer to the users of a network at one entry.
    List<Offer> to(Asn sink, Entry entry, List<Cache> caches) {
        List<Offer> offers = new ArrayList<>();
        for (Cache cache : caches) {
            nearness(cache, sink)
                    .flatMap(near -> offer(cache, near, sink, entry))
                    .ifPresent(offers::add);
        }
        return offers;
    }

    private Optional<Offer> offer(Cache cache, Offer.Nearness nearness, Asn sink, Entry entry) {
        Spot at = scene.presence().spot(cache.site());
        Optional<Trip> trip = maker.trip(cache.host(), at, sink, entry.spot());
        return trip.filter(found -> found.category() == Category.LOCAL)
                .map(found -> new Offer(nearness, cache.id(), new Origin.FromNetwork(cache.host()), found));
    }

    private Optional<Offer.Nearness> nearness(Cache cache, Asn sink) {
        boolean embedded = cache.placement() == CachePlacement.EMBEDDED;
        if (scene.neighbours().sameOrganisation(cache.host(), sink)) {
            return Optional.of(embedded ? Offer.Nearness.INSIDE : Offer.Nearness.AT_EXCHANGE);
        }
        RouteClass routeClass = scene.routesTo(sink).routeClass(cache.host());
        return switch (routeClass) {
            case CUSTOMER -> Optional.of(embedded ? Offer.Nearness.AT_PROVIDER : Offer.Nearness.AT_EXCHANGE);
            case PEER -> embedded ? Optional.empty() : Optional.of(Offer.Nearness.AT_EXCHANGE);
            case OWN, PROVIDER, SIBLING, NONE -> Optional.empty();
        };
    }
}
