package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A network's subscribers in one city who are connected in one way.
///
/// @param city its name; null if unknown, or for all of them together
/// @param access how they are connected
/// @param place its centre, null if unknown
/// @param subscribers how many
/// @param peakKbpsPerSubscriber busy-hour demand of one; null: from the monthly volume
/// @param gbPerSubscriberMonth monthly volume of one; null: the assumption for this access
/// @param gateway the site where their traffic enters the network; null: the network's nearest gateway
/// @param evidence where its values come from
public record Users(
        @Nullable String city,
        AccessKind access,
        @Nullable LonLat place,
        long subscribers,
        @Nullable Double peakKbpsPerSubscriber,
        @Nullable Double gbPerSubscriberMonth,
        @Nullable String gateway,
        List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<Users> NOUN = Noun.of(
            Users.class,
            "users",
            optional("city", Types.name(), PLANNER),
            required("access", Types.choice(AccessKind.class), SURVEY),
            optional("place", new FieldType.Place(), PLANNER),
            required("subscribers", new FieldType.Whole(Unit.SUBSCRIBERS, 0, 10_000_000_000L), SURVEY),
            optional("peakKbpsPerSubscriber", Types.upTo(1e7, Unit.KBPS_PER_SUBSCRIBER), SURVEY),
            optional("gbPerSubscriberMonth", Types.upTo(1e6, Unit.GB_PER_SUBSCRIBER_MONTH), SURVEY),
            optional("gateway", Types.reference(Kind.SITE), METHOD),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Users {
        evidence = List.copyOf(evidence);
    }
}
