package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import java.time.LocalDate;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// What another currency costs.
///
/// @param currency the other one
/// @param perUnit how much of the plan's currency one unit of it costs
/// @param date of the rate, null if unknown
/// @param source who says so
public record ExchangeRate(String currency, double perUnit, @Nullable LocalDate date, String source) {

    /// The schema rows.
    public static final Noun<ExchangeRate> NOUN = Noun.of(
            ExchangeRate.class,
            "exchangeRate",
            required("currency", Types.currency(), ISO),
            required("perUnit", new FieldType.Decimal(Unit.NONE, 1e-9, 1e9), PLANNER),
            optional("date", new FieldType.Day(), PLANNER),
            required("source", Types.text(2000), PLANNER));
}
