package org.ixplanner.engine.study.why;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.jspecify.annotations.Nullable;

/// A step of a way.
public sealed interface Step {

    /// A network, or an exchange's fabric, carries it.
    ///
    /// @param network who; null for a fabric
    /// @param exchange whose fabric; null for a network
    /// @param leg from where to where, over what
    /// @param ms what it takes one way; NaN if its length is not known
    record Carried(@Nullable Asn network, @Nullable String exchange, Leg leg, double ms) implements Step {}

    /// One network hands it to the next.
    ///
    /// @param over who to whom, over what
    /// @param place why there
    /// @param bills the lines it lands on: the contract's, or those of both ports; none over a cable of the two
    record Handed(HandOver over, Place place, List<BillLine> bills) implements Step {

        /// Keeps its own copy of the list.
        public Handed {
            bills = List.copyOf(bills);
        }
    }

    /// Why a network hands over where it does.
    ///
    /// @param reason what decided
    /// @param ms from where the packet is to the place, one way
    /// @param other the next best place; empty if there is none
    record Place(Reason reason, double ms, Optional<Other> other) {

        /// What decided between places.
        public enum Reason {
            /// the two meet nowhere else
            ONLY_PLACE,
            /// the nearest to where the packet is
            NEAREST,
            /// as near as another, but over a contract or cable before an exchange
            KIND,
            /// as near as another, but with the shorter fabric
            FABRIC,
            /// as near as another in every way: the first by name
            NAME
        }
    }

    /// A place that was not chosen.
    ///
    /// @param site where
    /// @param ms from where the packet is, one way; `Double.MAX_VALUE` if its length is not known
    record Other(String site, double ms) {}
}
