package org.ixplanner.engine.simulation.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.ForeignGround;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.course.Supply;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.walk.Delivery;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.Walker;
import org.ixplanner.engine.simulation.walk.WorldWays;

/// How caches are filled: over their host's contracts, or over the host's own backbone where that is the group itself
/// or a network abroad.
public final class Filling {

    private final Scene scene;
    private final Walker walker;
    private final WorldWays worldWays;
    private final Delivery delivery;
    private final ForeignGround foreign;
    // Looked up, never iterated.
    private final Map<String, List<String>> abroad = new HashMap<>();

    /// @param delivery finds the ways from abroad
    public Filling(Scene scene, Walker walker, WorldWays worldWays, Delivery delivery) {
        this.scene = scene;
        this.walker = walker;
        this.worldWays = worldWays;
        this.delivery = delivery;
        foreign = new ForeignGround(scene.plan());
    }

    /// Whether the cache can fetch what it lacks: without its origin it does not work.
    boolean works(ContentGroup group, Cache cache) {
        Spot at = scene.presence().spot(cache.site());
        if (!scene.presence().isUp(cache.site())) {
            return false;
        }
        if (!bringsItsOwn(group, cache.host())) {
            return !delivery.arrivals(cache.host(), at, abroad(group), true).isEmpty();
        }
        return worldWays.isFed(cache.host(), sources(group, cache.host()), at);
    }

    /// The flows that fill a cache.
    ///
    /// @param mbps what it fetches
    List<Supply> flows(ContentGroup group, Cache cache, double mbps) {
        if (mbps <= 0) {
            return List.of();
        }
        Spot at = scene.presence().spot(cache.site());
        if (bringsItsOwn(group, cache.host())) {
            Course course = worldWays
                    .nearest(cache.host(), sources(group, cache.host()), at)
                    .map(source -> walker.course(walker.stop(cache.host(), source), walker.stop(cache.host(), at)))
                    .orElse(Course.NONE);
            return List.of(new Supply(SupplyFlow.Kind.FILL, cache.id(), mbps, course, false));
        }
        return delivery.arrivals(cache.host(), at, abroad(group), true).stream()
                .map(arrival -> new Supply(
                        SupplyFlow.Kind.FILL,
                        cache.id(),
                        mbps * arrival.share(),
                        arrival.trip().out(),
                        arrival.trip().anywhere()))
                .toList();
    }

    WorldWays worldWays() {
        return worldWays;
    }

    /// The group's places abroad.
    List<String> abroad(ContentGroup group) {
        return abroad.computeIfAbsent(group.id(), _ -> group.presences().stream()
                .filter(foreign::isAbroad)
                .sorted()
                .toList());
    }

    // A host abroad has a way of its own to the world, as the group has.
    private boolean bringsItsOwn(ContentGroup group, Asn host) {
        return group.asns().contains(host) || !scene.isHome(host);
    }

    private List<String> sources(ContentGroup group, Asn host) {
        SortedSet<String> sites = new TreeSet<>(abroad(group));
        sites.addAll(foreign.sites(scene.network(host)));
        return List.copyOf(sites);
    }
}
