package org.ixplanner.engine.simulation.content;

import java.util.List;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.simulation.walk.Entry;

/// The users at one entry who want one group's content.
///
/// @param row the entry of the ledger that they are part of
/// @param entry where they are
/// @param cacheableMbps what a cache can deliver to them
/// @param uncacheableMbps the rest
/// @param offers where they can be served at home, nearest first
record Crowd(DemandRow row, Entry entry, double cacheableMbps, double uncacheableMbps, List<Offer> offers) {

    Crowd {
        offers = List.copyOf(offers);
    }

    /// The same users with other offers.
    Crowd offered(List<Offer> others) {
        return new Crowd(row, entry, cacheableMbps, uncacheableMbps, others);
    }
}
