package org.ixplanner.engine.plan.exchange;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// An Internet exchange point, there or planned.
///
/// @param id what other items call it by
/// @param name as people know it
/// @param status whether it is there
/// @param sites where members can connect
/// @param routeServer whether it runs a route server
/// @param members its ports
/// @param fees what members pay
/// @param capitalCost once, to build it; null if unknown
/// @param equipmentCost the part of the capital cost that is imported equipment; null if unknown
/// @param runningCostPerMonth to keep it going; null if unknown
/// @param currency of its costs, null: the plan's
/// @param opened since when it runs, null if unknown or not yet
/// @param evidence where its values come from
public record Exchange(
        String id,
        String name,
        ExchangeStatus status,
        List<ExchangeSite> sites,
        boolean routeServer,
        List<Membership> members,
        FeeSchedule fees,
        @Nullable Double capitalCost,
        @Nullable Double equipmentCost,
        @Nullable Double runningCostPerMonth,
        @Nullable String currency,
        @Nullable LocalDate opened,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Exchange> NOUN = Noun.of(
            Exchange.class,
            "exchange",
            required("id", Types.id(), PLANNER),
            required("name", Types.name(), PEERINGDB),
            required("status", Types.choice(ExchangeStatus.class), METHOD),
            list("sites", Types.part(ExchangeSite.NOUN), PEERINGDB),
            preset("routeServer", Types.flag(), true, PEERINGDB),
            list("members", Types.part(Membership.NOUN), PEERINGDB),
            preset("fees", Types.part(FeeSchedule.NOUN), FeeSchedule.FREE, SURVEY),
            optional("capitalCost", Types.money(Unit.MONEY), SURVEY),
            optional("equipmentCost", Types.money(Unit.MONEY), SURVEY),
            optional("runningCostPerMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY),
            optional("currency", Types.currency(), ISO),
            optional("opened", new FieldType.Day(), PEERINGDB),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public Exchange {
        sites = List.copyOf(sites);
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }

    /// Whether members can connect at this site.
    public boolean hasSite(String site) {
        return sites.stream().anyMatch(own -> own.site().equals(site));
    }

    @Override
    public Kind kind() {
        return Kind.EXCHANGE;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String label() {
        return name;
    }
}
