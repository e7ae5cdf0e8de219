package org.ixplanner.engine.plan.evidence;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import java.time.LocalDate;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// Where the value of one field comes from. It stands at the item or at the part of it, such as a contract, whose
/// field it is.
///
/// @param field the field of what the evidence stands at, or of a part of it: `peakMbps`, `fees.joining`; never with a
///     position in a list
/// @param grade how firm it is
/// @param source who says so: document, page, person
/// @param date of the value, not of its entry; null if unknown
/// @param low lower end of the range, in the field's unit; null without a range
/// @param high upper end of the range; null without a range
/// @param confidential whether the value must stay out of documents that are passed on
public record Evidence(
        String field,
        Grade grade,
        String source,
        @Nullable LocalDate date,
        @Nullable Double low,
        @Nullable Double high,
        boolean confidential) {

    /// The schema rows.
    public static final Noun<Evidence> NOUN = Noun.of(
            Evidence.class,
            "evidence",
            required("field", Types.name(), PLANNER),
            required("grade", Types.choice(Grade.class), PLANNER),
            required("source", Types.text(2000), PLANNER),
            optional("date", new FieldType.Day(), PLANNER),
            optional("low", bound(), PLANNER),
            optional("high", bound(), PLANNER),
            preset("confidential", Types.flag(), false, PLANNER));

    /// The list of evidence that every record with figures has.
    public static Field list() {
        return Field.list("evidence", Types.part(NOUN), PLANNER);
    }

    private static FieldType bound() {
        return new FieldType.Decimal(Unit.NONE, -1e12, 1e12);
    }
}
