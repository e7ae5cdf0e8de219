package org.ixplanner.engine.simulation.content;

import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// A cache while its group is being served.
final class CacheRun {

    private final Cache cache;
    private @Nullable Message idle;
    private double poolMbps;
    private double deliveredMbps;

    CacheRun(Cache cache) {
        this.cache = cache;
    }

    Cache cache() {
        return cache;
    }

    boolean works() {
        return idle == null;
    }

    void rest(Message why) {
        idle = why;
    }

    void appear() {
        idle = null;
    }

    void pool(double mbps) {
        poolMbps = mbps;
    }

    void delivered(double mbps) {
        deliveredMbps += mbps;
    }

    double deliveredMbps() {
        return deliveredMbps;
    }

    double leftMbps() {
        Double capacity = cache.capacityMbps();
        return capacity == null ? Double.POSITIVE_INFINITY : Math.max(0, capacity - deliveredMbps);
    }

    CacheUse use(double fillShare) {
        return new CacheUse(cache.id(), poolMbps, deliveredMbps, deliveredMbps * fillShare, idle);
    }
}
