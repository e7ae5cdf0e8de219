package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// Levers on who meets whom.
public sealed interface MemberLever extends Lever {

    /// A network joins an exchange, or changes its port at that site.
    ///
    /// @param exchange which
    /// @param membership its port
    record SetMembership(String exchange, Membership membership) implements MemberLever {

        /// The schema rows.
        public static final Noun<SetMembership> NOUN = Noun.of(
                SetMembership.class,
                "setMembership",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("membership", Types.part(Membership.NOUN), PLANNER));
    }

    /// A network leaves an exchange.
    ///
    /// @param exchange which
    /// @param network who
    record LeaveExchange(String exchange, Asn network) implements MemberLever {

        /// The schema rows.
        public static final Noun<LeaveExchange> NOUN = Noun.of(
                LeaveExchange.class,
                "leaveExchange",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("network", Types.reference(Kind.NETWORK), PLANNER));
    }

    /// A member's port gets another speed, at every site it is at.
    ///
    /// @param exchange which
    /// @param network who
    /// @param portMbps the new speed
    record SetPort(String exchange, Asn network, double portMbps) implements MemberLever {

        /// The schema rows.
        public static final Noun<SetPort> NOUN = Noun.of(
                SetPort.class,
                "setPort",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("network", Types.reference(Kind.NETWORK), PLANNER),
                required("portMbps", Types.mbps(), PLANNER));
    }

    /// A network changes its mind about an exchange.
    ///
    /// @param network who
    /// @param stance what it says now
    record SetStance(Asn network, Stance stance) implements MemberLever {

        /// The schema rows.
        public static final Noun<SetStance> NOUN = Noun.of(
                SetStance.class,
                "setStance",
                required("network", Types.reference(Kind.NETWORK), PLANNER),
                required("stance", Types.part(Stance.NOUN), PLANNER));
    }

    /// Two networks meet over a cable of their own.
    ///
    /// @param a one network
    /// @param b the other
    /// @param site where
    record Interconnect(Asn a, Asn b, String site) implements MemberLever {

        /// The schema rows.
        public static final Noun<Interconnect> NOUN = Noun.of(
                Interconnect.class,
                "interconnect",
                required("a", Types.reference(Kind.NETWORK), PLANNER),
                required("b", Types.reference(Kind.NETWORK), PLANNER),
                required("site", Types.reference(Kind.SITE), PLANNER));
    }
}
