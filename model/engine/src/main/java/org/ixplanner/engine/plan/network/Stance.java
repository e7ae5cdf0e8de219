package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// What a network says of one exchange.
///
/// @param exchange which
/// @param stance what it says
/// @param thresholdPerMonth the gain at which a willing network joins, in money a month; null: any gain
/// @param reason in its own words
/// @param circuitPerMonth the quote for its circuit to the port, null if unknown
/// @param evidence where its values come from
public record Stance(
        String exchange,
        StanceKind stance,
        @Nullable Double thresholdPerMonth,
        String reason,
        @Nullable Double circuitPerMonth,
        List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<Stance> NOUN = Noun.of(
            Stance.class,
            "stance",
            required("exchange", Types.reference(Kind.EXCHANGE), SURVEY),
            required("stance", Types.choice(StanceKind.class), SURVEY),
            optional("thresholdPerMonth", new FieldType.Decimal(Unit.MONEY_PER_MONTH, -1e12, 1e12), METHOD),
            preset("reason", Types.text(2000), "", SURVEY),
            optional("circuitPerMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Stance {
        evidence = List.copyOf(evidence);
    }
}
