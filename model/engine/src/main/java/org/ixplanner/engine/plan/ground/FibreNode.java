package org.ixplanner.engine.plan.ground;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.OFDS;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// A point where spans end.
///
/// @param id what spans and sites call it by
/// @param name as people know it
/// @param nodeKind what stands there
/// @param place where it is
/// @param country the country it is in; null at open sea or if unknown
/// @param status how far it is built
/// @param evidence where its values come from
public record FibreNode(
        String id,
        String name,
        NodeKind nodeKind,
        LonLat place,
        @Nullable String country,
        BuildStatus status,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<FibreNode> NOUN = Noun.of(
            FibreNode.class,
            "fibreNode",
            required("id", Types.id(), OFDS),
            required("name", Types.name(), OFDS),
            preset("nodeKind", Types.choice(NodeKind.class), NodeKind.JUNCTION, OFDS),
            required("place", new FieldType.Place(), OFDS),
            optional("country", Types.country(), ISO),
            preset("status", Types.choice(BuildStatus.class), BuildStatus.OPERATIONAL, OFDS),
            Evidence.list());

    /// Keeps its own copy of the list.
    public FibreNode {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.FIBRE_NODE;
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
