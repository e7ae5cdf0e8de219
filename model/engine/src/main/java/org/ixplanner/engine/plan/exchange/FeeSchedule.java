package org.ixplanner.engine.plan.exchange;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// What members pay an exchange. Never by traffic: flat, and by port speed.
///
/// @param joining once
/// @param membershipPerMonth each month, whatever the port
/// @param ports each month, by speed; empty if ports are free
/// @param currency of the fees, null: the plan's
public record FeeSchedule(double joining, double membershipPerMonth, List<PortFee> ports, @Nullable String currency) {

    /// The schema rows.
    public static final Noun<FeeSchedule> NOUN = Noun.of(
            FeeSchedule.class,
            "feeSchedule",
            preset("joining", Types.money(Unit.MONEY), 0.0, SURVEY),
            preset("membershipPerMonth", Types.money(Unit.MONEY_PER_MONTH), 0.0, SURVEY),
            list("ports", Types.part(PortFee.NOUN), SURVEY),
            optional("currency", Types.currency(), ISO));

    /// No fees at all.
    public static final FeeSchedule FREE = new FeeSchedule(0, 0, List.of(), null);

    /// Keeps its own copy of the list.
    public FeeSchedule {
        ports = List.copyOf(ports);
    }
}
