package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.jspecify.annotations.Nullable;

/// Who owns networks, fibre or buildings. Traffic between networks of one organisation is on-net; they are never two
/// peers.
///
/// @param id what networks, sites and spans call it by
/// @param name as people know it
/// @param country where it is registered, null if unknown
/// @param notes free text
public record Organisation(String id, String name, @Nullable String country, String notes) implements PlanItem {

    /// The schema rows.
    public static final Noun<Organisation> NOUN = Noun.of(
            Organisation.class,
            "organisation",
            required("id", Types.id(), PLANNER),
            required("name", Types.name(), PEERINGDB),
            optional("country", Types.country(), ISO),
            preset("notes", Types.text(10_000), "", PLANNER));

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
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
