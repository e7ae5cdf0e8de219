package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// A settlement-free link between two networks, stored once for both.
///
/// @param id what edits call it by
/// @param a one network
/// @param b the other
/// @param how a private interconnect or a session over an exchange
/// @param site where a private interconnect is; null for a session over an exchange
/// @param exchange over which a bilateral session runs; null for a private interconnect
/// @param capacityMbps what a private interconnect carries, null if it never binds
/// @param confirmed false for a relation that was inferred from routing data and not yet ticked
/// @param evidence where its values come from
public record Peering(
        String id,
        Asn a,
        Asn b,
        PeeringKind how,
        @Nullable String site,
        @Nullable String exchange,
        @Nullable Double capacityMbps,
        boolean confirmed,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Peering> NOUN = Noun.of(
            Peering.class,
            "peering",
            required("id", Types.id(), PLANNER),
            required("a", Types.reference(Kind.NETWORK), SURVEY),
            required("b", Types.reference(Kind.NETWORK), SURVEY),
            required("how", Types.choice(PeeringKind.class), METHOD),
            optional("site", Types.reference(Kind.SITE), SURVEY),
            optional("exchange", Types.reference(Kind.EXCHANGE), SURVEY),
            optional("capacityMbps", Types.mbps(), SURVEY),
            preset("confirmed", Types.flag(), true, PLANNER),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Peering {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.PEERING;
    }

    @Override
    public String key() {
        return id;
    }
}
