package org.ixplanner.engine.plan.content;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// A cache of a content group.
///
/// @param id what levers call it by
/// @param group whose content
/// @param placement inside a network or at an exchange
/// @param host the network that pays for its fill and its port
/// @param site where it stands
/// @param exchange at which exchange; null for an embedded cache
/// @param capacityMbps what it can deliver, null if it never binds
/// @param known true: it is there, a fact, and in a lever agreed; false: it appears only where its pool reaches the
///     group's threshold
/// @param evidence where its values come from
public record Cache(
        String id,
        String group,
        CachePlacement placement,
        Asn host,
        String site,
        @Nullable String exchange,
        @Nullable Double capacityMbps,
        boolean known,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Cache> NOUN = Noun.of(
            Cache.class,
            "cache",
            required("id", Types.id(), PLANNER),
            required("group", Types.reference(Kind.CONTENT_GROUP), SURVEY),
            required("placement", Types.choice(CachePlacement.class), METHOD),
            required("host", Types.reference(Kind.NETWORK), SURVEY),
            required("site", Types.reference(Kind.SITE), SURVEY),
            optional("exchange", Types.reference(Kind.EXCHANGE), SURVEY),
            optional("capacityMbps", Types.mbps(), SURVEY),
            preset("known", Types.flag(), true, METHOD),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Cache {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.CACHE;
    }

    @Override
    public String key() {
        return id;
    }
}
