package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// Levers that build something.
public sealed interface BuildLever extends Lever {

    /// A new site.
    ///
    /// @param site as it will be
    record AddSite(Site site) implements BuildLever {

        /// The schema rows.
        public static final Noun<AddSite> NOUN =
                Noun.of(AddSite.class, "addSite", required("site", Types.part(Site.NOUN), PLANNER));
    }

    /// A new fibre node.
    ///
    /// @param node as it will be
    record AddFibreNode(FibreNode node) implements BuildLever {

        /// The schema rows.
        public static final Noun<AddFibreNode> NOUN =
                Noun.of(AddFibreNode.class, "addFibreNode", required("node", Types.part(FibreNode.NOUN), PLANNER));
    }

    /// A new span.
    ///
    /// @param span as it will be
    record AddSpan(Span span) implements BuildLever {

        /// The schema rows.
        public static final Noun<AddSpan> NOUN =
                Noun.of(AddSpan.class, "addSpan", required("span", Types.part(Span.NOUN), PLANNER));
    }

    /// A new exchange.
    ///
    /// @param exchange as it will be
    record AddExchange(Exchange exchange) implements BuildLever {

        /// The schema rows.
        public static final Noun<AddExchange> NOUN =
                Noun.of(AddExchange.class, "addExchange", required("exchange", Types.part(Exchange.NOUN), PLANNER));
    }

    /// Another site for an exchange.
    ///
    /// @param exchange which
    /// @param site where
    /// @param onFabric whether it is joined to the other sites on the fabric
    record AddExchangeSite(String exchange, String site, boolean onFabric) implements BuildLever {

        /// The schema rows.
        public static final Noun<AddExchangeSite> NOUN = Noun.of(
                AddExchangeSite.class,
                "addExchangeSite",
                required("exchange", Types.reference(Kind.EXCHANGE), PLANNER),
                required("site", Types.reference(Kind.SITE), PLANNER),
                preset("onFabric", Types.flag(), true, METHOD));
    }
}
