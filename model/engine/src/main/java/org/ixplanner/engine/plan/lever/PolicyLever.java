package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;

/// Levers in the hands of regulators, funders and operators.
public sealed interface PolicyLever extends Lever {

    /// All members of an exchange must peer with each other, whatever their policies.
    ///
    /// @param exchange which
    record MandatoryPeering(String exchange) implements PolicyLever {

        /// The schema rows.
        public static final Noun<MandatoryPeering> NOUN = Noun.of(
                MandatoryPeering.class,
                "mandatoryPeering",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER));
    }

    /// Open-access backhaul at no more than a capped price.
    ///
    /// @param pricePerMbpsMonth the cap
    record BackhaulCap(double pricePerMbpsMonth) implements PolicyLever {

        /// The schema rows.
        public static final Noun<BackhaulCap> NOUN = Noun.of(
                BackhaulCap.class,
                "backhaulCap",
                required("pricePerMbpsMonth", Types.upTo(1e6, Unit.MONEY_PER_MBPS_MONTH), PLANNER));
    }

    /// Networks move what does not fit a port to the next route.
    record TrafficEngineering() implements PolicyLever {

        /// The schema rows: none.
        public static final Noun<TrafficEngineering> NOUN = Noun.of(TrafficEngineering.class, "trafficEngineering");
    }

    /// Money given towards the cost of building an exchange.
    ///
    /// @param exchange to which
    /// @param amount once
    record Grant(String exchange, double amount) implements PolicyLever {

        /// The schema rows.
        public static final Noun<Grant> NOUN = Noun.of(
                Grant.class,
                "grant",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("amount", Types.money(Unit.MONEY), PLANNER));
    }

    /// An exchange opens later because of its licence.
    ///
    /// @param exchange which
    /// @param months how much later
    record LicenceDelay(String exchange, long months) implements PolicyLever {

        /// The schema rows.
        public static final Noun<LicenceDelay> NOUN = Noun.of(
                LicenceDelay.class,
                "licenceDelay",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("months", new FieldType.Whole(Unit.MONTHS, 0, 600), PLANNER));
    }

    /// Duty on imported equipment, caches and switches alike.
    ///
    /// @param share of the equipment's price
    record ImportDuty(double share) implements PolicyLever {

        /// The schema rows.
        public static final Noun<ImportDuty> NOUN =
                Noun.of(ImportDuty.class, "importDuty", required("share", Types.upTo(10, Unit.SHARE), PLANNER));
    }
}
