package org.ixplanner.engine.plan.evidence;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import java.time.LocalDate;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A number of the method that is not the user's own measurement: it overrides the catalogue's default of that name.
///
/// @param id its name in the catalogue, such as `rtt.msPerKm`
/// @param value used where nothing is drawn
/// @param unit as printed; must be the catalogue's
/// @param shape how it is spread over the range
/// @param low lower end of the range (lognormal: 10th percentile); null for a fixed one
/// @param high upper end of the range (lognormal: 90th percentile); null for a fixed one
/// @param source who says so
/// @param date of the value; null if unknown
public record Assumption(
        String id,
        double value,
        String unit,
        Shape shape,
        @Nullable Double low,
        @Nullable Double high,
        String source,
        @Nullable LocalDate date)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Assumption> NOUN = Noun.of(
            Assumption.class,
            "assumption",
            required("id", Types.id(), METHOD),
            required("value", number(), PLANNER),
            required("unit", Types.text(60), METHOD),
            preset("shape", Types.choice(Shape.class), Shape.FIXED, PLANNER),
            optional("low", number(), PLANNER),
            optional("high", number(), PLANNER),
            required("source", Types.text(2000), PLANNER),
            optional("date", new FieldType.Day(), PLANNER));

    private static FieldType number() {
        return new FieldType.Decimal(Unit.NONE, -1e12, 1e12);
    }

    @Override
    public Kind kind() {
        return Kind.ASSUMPTION;
    }

    @Override
    public String key() {
        return id;
    }
}
