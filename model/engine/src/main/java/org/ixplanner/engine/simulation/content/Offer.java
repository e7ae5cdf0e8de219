package org.ixplanner.engine.simulation.content;

import java.util.Comparator;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Origin;
import org.jspecify.annotations.Nullable;

/// A place at home from which a content group can serve the users at one entry.
///
/// @param nearness how near it is; the nearest is asked first
/// @param cache which cache; null for the group's own backbone
/// @param origin who delivers
/// @param trip from there and back; never abroad on the way there
record Offer(Nearness nearness, @Nullable String cache, Origin origin, Trip trip) {

    /// Caches before the backbone where they are equally near, then by id.
    static final Comparator<Offer> ORDER = Comparator.comparing(Offer::nearness)
            .thenComparing(Offer::cache, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(offer -> offer.origin().key());

    /// Where a group's content is looked for, in order.
    enum Nearness {
        /// inside the users' own network
        INSIDE,
        /// at one of its providers
        AT_PROVIDER,
        /// over a private interconnect
        PRIVATE,
        /// at an exchange
        AT_EXCHANGE
    }
}
