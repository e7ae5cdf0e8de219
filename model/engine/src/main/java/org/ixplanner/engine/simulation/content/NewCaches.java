package org.ixplanner.engine.simulation.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.text.Message;

/// Decides which new caches appear: those whose pool, the cacheable demand that they would serve less what is served
/// nearer, reaches the group's threshold. They are looked at from the nearest to the farthest, then by id.
///
/// @param group whose caches
/// @param caches by id
/// @param crowds who wants the group's content
record NewCaches(ContentGroup group, SortedMap<String, CacheRun> caches, List<Crowd> crowds) {

    void decide() {
        List<CacheRun> fresh = caches.values().stream()
                .filter(run -> run.works() && !run.cache().known())
                .sorted(Comparator.comparing(this::nearest)
                        .thenComparing(run -> run.cache().id()))
                .toList();
        for (CacheRun run : fresh) {
            run.rest(Message.of("cache.idle.undecided"));
        }
        for (CacheRun run : fresh) {
            decide(run);
        }
        for (CacheRun run : caches.values()) {
            run.pool(poolMbps(run));
        }
    }

    private void decide(CacheRun run) {
        Double threshold = group.thresholdMbps();
        double pool = poolMbps(run);
        if (threshold == null) {
            run.rest(Message.of("cache.idle.noThreshold", group.name()));
        } else if (pool < threshold) {
            run.rest(Message.of("cache.idle.pool", pool, threshold));
        } else {
            run.appear();
        }
    }

    private double poolMbps(CacheRun run) {
        double pool = 0;
        for (Crowd crowd : crowds) {
            int nearer = 0;
            for (Offer offer : crowd.offers()) {
                if (run.cache().id().equals(offer.cache())) {
                    pool += crowd.cacheableMbps() * part(nearer);
                    break;
                }
                nearer += works(offer) ? 1 : 0;
            }
        }
        return pool;
    }

    // The nearest place gets the share that is mapped to it, the next one the rest, those behind it nothing.
    private double part(int nearer) {
        return switch (nearer) {
            case 0 -> group.mappingShare();
            case 1 -> 1 - group.mappingShare();
            default -> 0;
        };
    }

    private boolean works(Offer offer) {
        String cache = offer.cache();
        return cache == null
                || Optional.ofNullable(caches.get(cache))
                        .filter(CacheRun::works)
                        .isPresent();
    }

    private Offer.Nearness nearest(CacheRun run) {
        return crowds.stream()
                .flatMap(crowd -> crowd.offers().stream())
                .filter(offer -> run.cache().id().equals(offer.cache()))
                .map(Offer::nearness)
                .min(Comparator.naturalOrder())
                .orElse(Offer.Nearness.AT_EXCHANGE);
    }
}
