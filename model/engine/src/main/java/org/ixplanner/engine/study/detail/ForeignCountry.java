package org.ixplanner.engine.study.detail;

import java.util.OptionalDouble;

/// What of the country's demand passes another country. A flow that passes two counts in both, so columns do not add
/// up.
///
/// @param country which
/// @param domesticMbps demand with sender and users at home, of hosts and users, that passes it
/// @param domesticShare of all demand with sender and users at home; empty without any
/// @param trombonedMbps what passes it and comes back, content that groups send from home included
/// @param pairs how many ordered pairs of networks that is of
/// @param kmLost how much longer the round trips of what trombones there are, weighted by volume; empty if not known or
///     nothing does
/// @param msLost how much more time they take, likewise
/// @param demandMbps all demand that passes it, also from abroad
/// @param demandShare of all demand; empty without any
public record ForeignCountry(
        String country,
        double domesticMbps,
        OptionalDouble domesticShare,
        double trombonedMbps,
        int pairs,
        OptionalDouble kmLost,
        OptionalDouble msLost,
        double demandMbps,
        OptionalDouble demandShare) {}
