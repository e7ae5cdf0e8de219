package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// Levers that break something.
public sealed interface OutageLever extends Lever {

    /// A span is down.
    ///
    /// @param span which
    record CutSpan(String span) implements OutageLever {

        /// The schema rows.
        public static final Noun<CutSpan> NOUN =
                Noun.of(CutSpan.class, "cutSpan", required("span", Types.reference(Kind.SPAN), PLANNER));
    }

    /// A site is down, with everything in it.
    ///
    /// @param site which
    record CutSite(String site) implements OutageLever {

        /// The schema rows.
        public static final Noun<CutSite> NOUN =
                Noun.of(CutSite.class, "cutSite", required("site", Types.reference(Kind.SITE), PLANNER));
    }

    /// An exchange's route server is down; bilateral sessions stay.
    ///
    /// @param exchange whose
    record CutRouteServer(String exchange) implements OutageLever {

        /// The schema rows.
        public static final Noun<CutRouteServer> NOUN = Noun.of(
                CutRouteServer.class, "cutRouteServer", required("exchange", Types.reference(Kind.EXCHANGE), PLANNER));
    }

    /// An exchange is gone, with its route server and the caches at it.
    ///
    /// @param exchange which
    record CloseExchange(String exchange) implements OutageLever {
        /// The schema rows.
        public static final Noun<CloseExchange> NOUN = Noun.of(
                CloseExchange.class, "closeExchange", required("exchange", Types.reference(Kind.EXCHANGE), PLANNER));
    }

    /// Every way out of the country is down.
    record CutInternational() implements OutageLever {

        /// The schema rows: none.
        public static final Noun<CutInternational> NOUN = Noun.of(CutInternational.class, "cutInternational");
    }
}
