package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// Levers on where content is and where users enter their network.
public sealed interface ContentLever extends Lever {

    /// A new cache, embedded or at an exchange.
    ///
    /// @param cache as it will be
    record PlaceCache(Cache cache) implements ContentLever {

        /// The schema rows.
        public static final Noun<PlaceCache> NOUN =
                Noun.of(PlaceCache.class, "placeCache", required("cache", Types.part(Cache.NOUN), PLANNER));
    }

    /// A cache goes away.
    ///
    /// @param cache which
    record RemoveCache(String cache) implements ContentLever {

        /// The schema rows.
        public static final Noun<RemoveCache> NOUN =
                Noun.of(RemoveCache.class, "removeCache", required("cache", Types.reference(Kind.CACHE), PLANNER));
    }

    /// How much of a group's demand follows the order of places.
    ///
    /// @param group which
    /// @param share the new mapping share
    record SetMappingShare(String group, double share) implements ContentLever {

        /// The schema rows.
        public static final Noun<SetMappingShare> NOUN = Noun.of(
                SetMappingShare.class,
                "setMappingShare",
                required("group", Types.reference(Kind.CONTENT_GROUP), PLANNER),
                required("share", Types.share(), PLANNER));
    }

    /// Domestic content that is hosted abroad comes home.
    ///
    /// @param share of the rest-of-world demand that becomes domestic
    record MoveHostingHome(double share) implements ContentLever {

        /// The schema rows.
        public static final Noun<MoveHostingHome> NOUN =
                Noun.of(MoveHostingHome.class, "moveHostingHome", required("share", Types.share(), PLANNER));
    }

    /// The users of one city enter their network elsewhere.
    ///
    /// @param network whose users
    /// @param city in which city
    /// @param site where they enter it
    record SetGateway(Asn network, String city, String site) implements ContentLever {

        /// The schema rows.
        public static final Noun<SetGateway> NOUN = Noun.of(
                SetGateway.class,
                "setGateway",
                required("network", Types.reference(Kind.NETWORK), PLANNER),
                required("city", Types.name(), PLANNER),
                required("site", Types.reference(Kind.SITE), PLANNER));
    }
}
