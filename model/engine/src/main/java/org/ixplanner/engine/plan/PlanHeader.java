package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.MEASUREMENT;
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

/// What holds for the plan as a whole.
///
/// @param name as people know it
/// @param country the country that is planned for: home
/// @param currency in which its money is where no other is stated
/// @param exchangeRates what the other currencies cost
/// @param region countries that count as regional, home left out
/// @param before the scenario that the others are compared with; null: the plan itself
/// @param seed of everything that is drawn
/// @param dataDate what day its figures describe, null if they are of different days
/// @param nationalPeakMbps busy-hour demand of all the country's users, of networks outside the plan too; null if
///     unknown
/// @param notes free text
/// @param evidence where its values come from
public record PlanHeader(
        String name,
        String country,
        String currency,
        List<ExchangeRate> exchangeRates,
        List<String> region,
        @Nullable String before,
        long seed,
        @Nullable LocalDate dataDate,
        @Nullable Double nationalPeakMbps,
        String notes,
        List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<PlanHeader> NOUN = Noun.of(
            PlanHeader.class,
            "header",
            required("name", Types.name(), PLANNER),
            required("country", Types.country(), ISO),
            required("currency", Types.currency(), ISO),
            list("exchangeRates", Types.part(ExchangeRate.NOUN), PLANNER),
            list("region", Types.country(), METHOD),
            optional("before", Types.reference(Kind.SCENARIO), METHOD),
            preset("seed", new FieldType.Whole(Unit.NONE, 0, Integer.MAX_VALUE), 1L, METHOD),
            optional("dataDate", new FieldType.Day(), PLANNER),
            optional("nationalPeakMbps", Types.mbps(), MEASUREMENT),
            preset("notes", Types.text(100_000), "", PLANNER),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public PlanHeader {
        exchangeRates = List.copyOf(exchangeRates);
        region = List.copyOf(region);
        evidence = List.copyOf(evidence);
    }
}
