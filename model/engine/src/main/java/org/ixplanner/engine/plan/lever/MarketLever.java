package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// Levers on prices and demand.
public sealed interface MarketLever extends Lever {

    /// Prices times a factor.
    ///
    /// @param target which prices
    /// @param provider only this provider's transit and circuits; null: everybody's
    /// @param factor new price divided by old
    record ScalePrice(PriceTarget target, @Nullable Asn provider, double factor) implements MarketLever {

        /// The schema rows.
        public static final Noun<ScalePrice> NOUN = Noun.of(
                ScalePrice.class,
                "scalePrice",
                required("target", Types.choice(PriceTarget.class), PLANNER),
                optional("provider", Types.reference(Kind.NETWORK), PLANNER),
                required("factor", Types.factor(), PLANNER));
    }

    /// The incumbent answers the exchange with another transit price, for customers that are members.
    ///
    /// @param incumbent who
    /// @param factor new price divided by old
    record IncumbentReaction(Asn incumbent, double factor) implements MarketLever {

        /// The schema rows.
        public static final Noun<IncumbentReaction> NOUN = Noun.of(
                IncumbentReaction.class,
                "incumbentReaction",
                required("incumbent", Types.reference(Kind.NETWORK), PLANNER),
                required("factor", Types.factor(), PLANNER));
    }

    /// Demand times a factor.
    ///
    /// @param networkKind only users of this kind of network; null: all
    /// @param factor new demand divided by old
    record ScaleDemand(@Nullable NetworkKind networkKind, double factor) implements MarketLever {

        /// The schema rows.
        public static final Noun<ScaleDemand> NOUN = Noun.of(
                ScaleDemand.class,
                "scaleDemand",
                optional("networkKind", Types.choice(NetworkKind.class), PLANNER),
                required("factor", Types.factor(), PLANNER));
    }

    /// Yearly growth of demand times a factor.
    ///
    /// @param factor new growth rate divided by the assumed one
    record ScaleGrowth(double factor) implements MarketLever {

        /// The schema rows.
        public static final Noun<ScaleGrowth> NOUN =
                Noun.of(ScaleGrowth.class, "scaleGrowth", required("factor", Types.factor(), PLANNER));
    }

    /// The plan's currency loses or gains against the one that foreign transit is paid in.
    ///
    /// @param factor new price of foreign money divided by old
    record ExchangeRateShock(double factor) implements MarketLever {

        /// The schema rows.
        public static final Noun<ExchangeRateShock> NOUN =
                Noun.of(ExchangeRateShock.class, "exchangeRateShock", required("factor", Types.factor(), PLANNER));
    }
}
