package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.CONTRACT;

import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;

/// A step of a price list: what each Mbit/s costs once the commit reaches a level.
///
/// @param fromMbps the commit from which it holds
/// @param ipPricePerMbpsMonth for each Mbit/s and month, without the circuit
public record Tier(double fromMbps, double ipPricePerMbpsMonth) {

    /// The schema rows.
    public static final Noun<Tier> NOUN = Noun.of(
            Tier.class,
            "tier",
            required("fromMbps", Types.mbps(), CONTRACT),
            required("ipPricePerMbpsMonth", Types.upTo(1e6, Unit.MONEY_PER_MBPS_MONTH), CONTRACT));
}
