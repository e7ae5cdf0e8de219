package org.ixplanner.engine.plan.ground;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.CONTRACT;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// Capacity on a span that a network leases.
///
/// @param network who leases
/// @param capacityMbps how much, null if unknown
/// @param perMonth what it pays, null if unknown
/// @param evidence where its values come from
public record Lease(Asn network, @Nullable Double capacityMbps, @Nullable Double perMonth, List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<Lease> NOUN = Noun.of(
            Lease.class,
            "lease",
            required("network", Types.reference(Kind.NETWORK), CONTRACT),
            optional("capacityMbps", Types.mbps(), CONTRACT),
            optional("perMonth", Types.money(Unit.MONEY_PER_MONTH), CONTRACT),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Lease {
        evidence = List.copyOf(evidence);
    }
}
