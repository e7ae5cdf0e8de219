package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.CONTRACT;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A transit contract, held by the customer. Its landed price is the IP price plus the circuit to the hand-over site.
///
/// @param provider who sells
/// @param site where the traffic is handed over, null if unknown
/// @param ipPricePerMbpsMonth for each billable Mbit/s and month, null if unknown
/// @param circuitPricePerMbpsMonth the circuit to the hand-over site for each Mbit/s and month; 0 where there is none,
///     null if unknown; a foreign hand-over without it is refused
/// @param currency of its prices; null: the plan's
/// @param commitMbps billed even if not used
/// @param tiers the price list, by rising commit; empty for one price
/// @param capacityMbps what the circuit can carry, null if it never binds
/// @param endDate when it runs out, null if open
/// @param unclassedShare its share of the traffic to nowhere in particular (rest of the world, foreign origins); null:
///     by commit, else equally
/// @param confirmed false for a relation that was inferred from routing data and not yet ticked
/// @param evidence where its values come from
public record Contract(
        Asn provider,
        @Nullable String site,
        @Nullable Double ipPricePerMbpsMonth,
        @Nullable Double circuitPricePerMbpsMonth,
        @Nullable String currency,
        double commitMbps,
        List<Tier> tiers,
        @Nullable Double capacityMbps,
        @Nullable LocalDate endDate,
        @Nullable Double unclassedShare,
        boolean confirmed,
        List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<Contract> NOUN = Noun.of(
            Contract.class,
            "contract",
            required("provider", Types.reference(Kind.NETWORK), CONTRACT),
            optional("site", Types.reference(Kind.SITE), CONTRACT),
            optional("ipPricePerMbpsMonth", Types.upTo(1e6, Unit.MONEY_PER_MBPS_MONTH), CONTRACT),
            optional("circuitPricePerMbpsMonth", Types.upTo(1e6, Unit.MONEY_PER_MBPS_MONTH), CONTRACT),
            optional("currency", Types.currency(), ISO),
            preset("commitMbps", Types.mbps(), 0.0, CONTRACT),
            list("tiers", Types.part(Tier.NOUN), CONTRACT),
            optional("capacityMbps", Types.mbps(), CONTRACT),
            optional("endDate", new FieldType.Day(), CONTRACT),
            optional("unclassedShare", Types.share(), METHOD),
            preset("confirmed", Types.flag(), true, PLANNER),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public Contract {
        tiers = List.copyOf(tiers);
        evidence = List.copyOf(evidence);
    }
}
