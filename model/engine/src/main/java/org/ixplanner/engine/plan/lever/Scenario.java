package org.ixplanner.engine.plan.lever;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;

import java.util.List;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;

/// A what-if: a name and levers that are pulled in order. The plan itself is the scenario without levers.
///
/// @param id what `--scenario` and the plan's `before` call it by
/// @param name as people know it
/// @param description what it is about
/// @param levers pulled from first to last
public record Scenario(String id, String name, String description, List<Lever> levers) implements PlanItem {

    /// The schema rows.
    public static final Noun<Scenario> NOUN = Noun.of(
            Scenario.class,
            "scenario",
            required("id", Types.id(), PLANNER),
            required("name", Types.name(), PLANNER),
            preset("description", Types.text(10_000), "", PLANNER),
            list("levers", new FieldType.OneOf(Lever.VARIANTS), PLANNER));

    /// Keeps its own copy of the list.
    public Scenario {
        levers = List.copyOf(levers);
    }

    @Override
    public Kind kind() {
        return Kind.SCENARIO;
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
