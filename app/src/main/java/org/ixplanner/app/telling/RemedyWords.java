package org.ixplanner.app.telling;

import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.detail.Remedy;
import org.jspecify.annotations.Nullable;

/// What would bring traffic home, in words.
///
/// @param words the language and the names
public record RemedyWords(PlanWords words) {

    /// Who sends: a network, or a content group by its name.
    public String source(GapPair pair) {
        Asn network = pair.source();
        String group = pair.group();
        if (network != null) {
            return words.network(network);
        }
        return group == null ? "" : words.group(group);
    }

    /// What would have to be done, in a phrase.
    public String of(Remedy remedy) {
        String exchange = exchange(remedy.exchange());
        String agree = words.networks(remedy.agree());
        String sites = words.places(remedy.sites());
        return switch (remedy.kind()) {
            case PEER -> words.say("remedy.peer", agree, exchange);
            case FABRIC -> words.say("remedy.fabric", exchange, sites);
            case JOIN -> joined(remedy, exchange, agree, sites);
            case INTERCONNECT -> words.say("remedy.interconnect", sites);
            case HAND_OVER -> words.say("remedy.handOver", agree, sites);
            case CACHE -> cache(remedy, agree, exchange);
            case FIBRE -> words.say("remedy.fibre");
            case CONTRACT -> words.say("remedy.contract");
            case NONE -> words.say("remedy.none");
        };
    }

    private String joined(Remedy remedy, String exchange, String agree, String sites) {
        String join = words.networks(remedy.join());
        String place = sites.isEmpty() ? exchange : words.say("remedy.at", exchange, sites);
        return remedy.agree().isEmpty()
                ? words.say("remedy.join", join, place)
                : words.say("remedy.joinAndAgree", join, place, agree);
    }

    private String cache(Remedy remedy, String host, String exchange) {
        String group = words.group(remedy.group() == null ? "" : remedy.group());
        return remedy.exchange() == null
                ? words.say("remedy.cacheInside", group, host)
                : words.say("remedy.cacheAt", group, exchange);
    }

    private String exchange(@Nullable String id) {
        return id == null ? "" : words.exchange(id);
    }

    /// A table's worth of pairs, the largest first.
    ///
    /// @param most how many at most
    public static List<GapPair> largest(List<GapPair> pairs, int most) {
        return pairs.subList(0, Math.min(most, pairs.size()));
    }
}
