package org.ixplanner.engine.simulation.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.text.Message;

/// Decides which new caches appear: those whose pool, the cacheable demand that they would serve less what is served
/// nearer, reaches the group's threshold. They are looked at from the nearest to the farthest, then by id, again and
/// again until each stands by its pool: one that appears may take from another that was looked at before.
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
        Double threshold = group.thresholdMbps();
        if (threshold == null) {
            fresh.forEach(run -> run.rest(Message.of("cache.idle.noThreshold", group.name())));
        } else {
            settle(fresh, threshold);
        }
        for (CacheRun run : caches.values()) {
            run.pool(poolMbps(run));
        }
    }

    // Where they drive each other out in a circle, none that has gone comes back.
    private void settle(List<CacheRun> fresh, double thresholdMbps) {
        int rounds = 0;
        boolean changed = true;
        while (changed) {
            boolean circles = rounds > fresh.size();
            changed = false;
            for (CacheRun run : fresh) {
                boolean worked = run.works();
                decide(run, thresholdMbps, circles && !worked);
                changed |= run.works() != worked;
            }
            rounds++;
        }
    }

    private void decide(CacheRun run, double thresholdMbps, boolean isOut) {
        double pool = poolMbps(run);
        if (pool < thresholdMbps) {
            run.rest(Message.of("cache.idle.pool", pool, thresholdMbps));
        } else if (isOut) {
            run.rest(Message.of("cache.idle.circle", pool, thresholdMbps));
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
