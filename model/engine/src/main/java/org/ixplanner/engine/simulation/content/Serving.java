package org.ixplanner.engine.simulation.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.course.Supply;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Arrivals.Arrival;
import org.ixplanner.engine.simulation.walk.Delivery;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.text.Message;

/// Serves the content of one group: from the nearest place at home that works, the share that is mapped elsewhere and
/// what does not fit from the next; the rest over the group's own backbone, or from abroad over the users' contracts.
public final class Serving {

    private final Scene scene;
    private final Plan plan;
    private final Delivery delivery;
    private final FlowMaker maker;
    private final Filling filling;
    private final ContentGroup group;
    private final Backbone backbone;
    private final SortedMap<String, CacheRun> caches = new TreeMap<>();
    private final List<Crowd> crowds = new ArrayList<>();

    /// @param scene who gets where
    /// @param plan with the levers pulled: its caches and exchanges
    /// @param rows of this group
    public Serving(
            Scene scene,
            Plan plan,
            Entries entries,
            Delivery delivery,
            FlowMaker maker,
            Filling filling,
            ContentGroup group,
            List<DemandRow> rows) {
        this.scene = scene;
        this.plan = plan;
        this.delivery = delivery;
        this.maker = maker;
        this.filling = filling;
        this.group = group;
        backbone = new Backbone(scene, filling.worldWays(), maker, group, rows);
        for (Cache cache : plan.caches()) {
            if (cache.group().equals(group.id())) {
                caches.put(cache.id(), started(cache));
            }
        }
        gather(entries, rows);
        new NewCaches(group, caches, crowds).decide();
        crowds.replaceAll(crowd ->
                crowd.offered(crowd.offers().stream().filter(this::works).toList()));
    }

    /// Delivers everything.
    public void serve() {
        double[] left = crowds.stream().mapToDouble(Crowd::cacheableMbps).toArray();
        int rounds =
                crowds.stream().mapToInt(crowd -> crowd.offers().size()).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            serve(round, left);
        }
        for (int i = 0; i < left.length; i++) {
            elsewhere(crowds.get(i), left[i], false);
            uncacheable(crowds.get(i));
        }
    }

    /// What became of the caches, by id.
    public List<CacheUse> uses() {
        return caches.values().stream().map(run -> run.use(fillShare())).toList();
    }

    /// What fills them at the busy hour.
    public List<Supply> fills() {
        return fills(fillShare());
    }

    /// What fills those that fill at times of low traffic: as much of it as they would fetch at the busy hour if they
    /// followed demand.
    public List<Supply> scheduledFills() {
        return fills(group.scheduledFill() ? group.fillShare() : 0);
    }

    private List<Supply> fills(double share) {
        return caches.values().stream()
                .flatMap(run -> filling.flows(group, run.cache(), run.deliveredMbps() * share).stream())
                .toList();
    }

    // Caches that fill at times of low traffic fetch nothing at the busy hour.
    private double fillShare() {
        return group.scheduledFill() ? 0 : group.fillShare();
    }

    private CacheRun started(Cache cache) {
        CacheRun run = new CacheRun(cache);
        String exchange = cache.exchange();
        if (exchange != null && !isMember(cache, exchange)) {
            run.rest(Message.of(
                    "cache.idle.noPort",
                    plan.network(cache.host()).map(Network::label).orElse("")));
        } else if (!filling.works(group, cache)) {
            run.rest(Message.of("cache.idle.noOrigin"));
        }
        return run;
    }

    private boolean isMember(Cache cache, String exchange) {
        return plan.exchanges().find(exchange).map(Exchange::members).stream()
                .flatMap(List::stream)
                .anyMatch(member -> member.network().equals(cache.host()));
    }

    private void gather(Entries entries, List<DemandRow> rows) {
        CacheOffers offers = new CacheOffers(scene, maker);
        List<Cache> able = caches.values().stream()
                .filter(CacheRun::works)
                .map(CacheRun::cache)
                .toList();
        for (DemandRow row : rows) {
            for (Entry entry : entries.ofUsers(row.sink())) {
                List<Offer> found = new ArrayList<>();
                if (entry.isUp()) {
                    found.addAll(offers.to(row.sink(), entry, able));
                    backbone.atHome(row.sink(), entry).ifPresent(found::add);
                }
                found.sort(Offer.ORDER);
                double mbps = row.mbps() * entry.share();
                double cacheable = mbps * group.cacheableShare();
                crowds.add(new Crowd(row, entry, cacheable, mbps - cacheable, found));
            }
        }
    }

    private boolean works(Offer offer) {
        String cache = offer.cache();
        CacheRun run = cache == null ? null : caches.get(cache);
        return run == null || run.works();
    }

    // A cache that more is asked of than it can deliver gives everybody the same part of what they ask for.
    private void serve(int round, double[] left) {
        SortedMap<String, Double> asked = new TreeMap<>();
        double[] wants = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            List<Offer> offers = crowds.get(i).offers();
            if (round < offers.size()) {
                wants[i] = round == 0 ? left[i] * group.mappingShare() : left[i];
                asked.merge(key(offers.get(round)), wants[i], Double::sum);
            }
        }
        SortedMap<String, Double> parts = new TreeMap<>();
        asked.forEach((key, mbps) -> parts.put(key, part(key, mbps)));
        for (int i = 0; i < left.length; i++) {
            if (wants[i] > 0) {
                Offer offer = crowds.get(i).offers().get(round);
                double mbps = wants[i] * parts.getOrDefault(key(offer), 1.0);
                deliver(crowds.get(i), offer, mbps);
                left[i] -= mbps;
            }
        }
    }

    private static String key(Offer offer) {
        String cache = offer.cache();
        return cache == null ? "" : cache;
    }

    private double part(String cache, double askedMbps) {
        CacheRun run = caches.get(cache);
        return run == null || askedMbps == 0 ? 1 : Math.min(1, run.leftMbps() / askedMbps);
    }

    private void deliver(Crowd crowd, Offer offer, double mbps) {
        String cache = offer.cache();
        CacheRun run = cache == null ? null : caches.get(cache);
        if (run != null) {
            run.delivered(mbps);
        }
        double fill = run == null ? 0 : fillShare();
        maker.deliver(crowd.row(), offer.origin(), mbps, Optional.of(offer.trip()), cache, fill);
    }

    private void uncacheable(Crowd crowd) {
        Optional<Offer> own = ownOffer(crowd);
        if (own.isPresent()) {
            deliver(crowd, own.get(), crowd.uncacheableMbps());
        } else {
            elsewhere(crowd, crowd.uncacheableMbps(), true);
        }
    }

    private static Optional<Offer> ownOffer(Crowd crowd) {
        return crowd.offers().stream().filter(offer -> offer.cache() == null).findFirst();
    }

    // What is mapped away from the group's own place at home does not come from there.
    private void elsewhere(Crowd crowd, double mbps, boolean fromOrigin) {
        Optional<Trip> trip = crowd.entry().isUp()
                ? backbone.best(
                        crowd.row().sink(), crowd.entry(), ownOffer(crowd).isPresent())
                : Optional.empty();
        if (trip.isPresent()) {
            maker.deliver(crowd.row(), Backbone.origin(trip.get()), mbps, trip, null, 0);
        } else {
            List<String> places = fromOrigin ? filling.abroad(group) : hubs(crowd);
            Origin origin = new Origin.FromGroup(group.id());
            delivery.fromWorld(crowd.row(), origin, crowd.entry(), mbps, places, fromOrigin);
        }
    }

    // A hub in the region goes before the others where the whole way from it stays in the region.
    private List<String> hubs(Crowd crowd) {
        List<String> abroad = filling.abroad(group);
        List<String> regional = abroad.stream()
                .filter(site -> plan.header()
                        .region()
                        .contains(scene.presence().spot(site).country()))
                .toList();
        if (regional.isEmpty() || !crowd.entry().isUp()) {
            return abroad;
        }
        List<Arrival> arrivals =
                delivery.arrivals(crowd.row().sink(), crowd.entry().spot(), regional, false);
        boolean stays = arrivals.stream().allMatch(arrival -> arrival.trip().category() == Category.REGIONAL);
        return stays ? regional : abroad;
    }

    /// Groups by id.
    public static List<ContentGroup> ordered(Plan plan) {
        return plan.contentGroups().stream()
                .sorted(Comparator.comparing(ContentGroup::id))
                .toList();
    }
}
