package org.ixplanner.engine.plan.exchange;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A network's port at an exchange.
///
/// @param network the member
/// @param site at which of the exchange's sites, null if unknown
/// @param portMbps port speed; several ports at one site are summed
/// @param routeServer whether it peers with the route server
/// @param portKind its own port or a reseller's
/// @param circuitPerMonth what its circuit to the port costs, null if unknown
/// @param evidence where its values come from
public record Membership(
        Asn network,
        @Nullable String site,
        double portMbps,
        boolean routeServer,
        PortKind portKind,
        @Nullable Double circuitPerMonth,
        List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<Membership> NOUN = Noun.of(
            Membership.class,
            "membership",
            required("network", Types.reference(Kind.NETWORK), PEERINGDB),
            optional("site", Types.reference(Kind.SITE), PEERINGDB),
            required("portMbps", Types.mbps(), PEERINGDB),
            preset("routeServer", Types.flag(), true, PEERINGDB),
            preset("portKind", Types.choice(PortKind.class), PortKind.OWN, SURVEY),
            optional("circuitPerMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Membership {
        evidence = List.copyOf(evidence);
    }
}
