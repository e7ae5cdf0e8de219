package org.ixplanner.engine.plan.exchange;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;

/// The price of a port speed.
///
/// @param speedMbps the speed
/// @param perMonth what it costs each month
public record PortFee(double speedMbps, double perMonth) {

    /// The schema rows.
    public static final Noun<PortFee> NOUN = Noun.of(
            PortFee.class,
            "portFee",
            required("speedMbps", Types.mbps(), SURVEY),
            required("perMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY));
}
