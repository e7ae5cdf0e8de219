package org.ixplanner.engine.plan.content;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// A hypergiant or content delivery network. How much of the demand it is stands in the demand mixes.
///
/// @param id what caches and demand mixes call it by
/// @param name as people know it
/// @param asns its networks, in the plan or not
/// @param presences sites where it can be met: hubs and exchange locations
/// @param cacheableShare share of its traffic that a cache can deliver
/// @param thresholdMbps pooled cacheable demand from which it places a cache; null: not published, no new cache appears
/// @param fillShare what a cache fetches, as a share of what it delivers
/// @param scheduledFill true if caches fill off-peak
/// @param mappingShare share of the demand that follows the order of places; the rest goes to the next (default 1,
///     range 0.7 to 1)
/// @param bringsBackbone whether it carries its content into the country on its own backbone
/// @param policy how ready it is to peer
/// @param minimumPeeringMbps traffic below which it does not peer, null if none is stated
/// @param evidence where its values come from
public record ContentGroup(
        String id,
        String name,
        List<Asn> asns,
        List<String> presences,
        double cacheableShare,
        @Nullable Double thresholdMbps,
        double fillShare,
        boolean scheduledFill,
        double mappingShare,
        boolean bringsBackbone,
        PeeringPolicy policy,
        @Nullable Double minimumPeeringMbps,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<ContentGroup> NOUN = Noun.of(
            ContentGroup.class,
            "contentGroup",
            required("id", Types.id(), PLANNER),
            required("name", Types.name(), PLANNER),
            list("asns", new FieldType.AsNumber(), PEERINGDB),
            list("presences", Types.reference(Kind.SITE), PEERINGDB),
            required("cacheableShare", Types.share(), METHOD),
            optional("thresholdMbps", Types.mbps(), SURVEY),
            required("fillShare", Types.share(), METHOD),
            preset("scheduledFill", Types.flag(), false, METHOD),
            preset("mappingShare", Types.share(), 1.0, METHOD),
            preset("bringsBackbone", Types.flag(), false, METHOD),
            preset("policy", Types.choice(PeeringPolicy.class), PeeringPolicy.OPEN, PEERINGDB),
            optional("minimumPeeringMbps", Types.mbps(), PEERINGDB),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public ContentGroup {
        asns = List.copyOf(asns);
        presences = List.copyOf(presences);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.CONTENT_GROUP;
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
