package org.ixplanner.engine.plan;

import org.jspecify.annotations.Nullable;

/// Where a value stands in a plan, written as a JSON path of the plan file: `$.networks[3].contracts[0].provider`.
/// Cheap to extend; the text is made when it is asked for.
///
/// @param parent the path above, null at the root
/// @param field the name of the field, empty for a position in a list
/// @param position in a list, -1 for a field
public record PlanPath(@Nullable PlanPath parent, String field, int position) {

    /// The plan itself.
    public static final PlanPath ROOT = new PlanPath(null, "$", -1);

    /// The field `name` of what stands here.
    public PlanPath at(String name) {
        return new PlanPath(this, name, -1);
    }

    /// Number `index` of the list that stands here.
    public PlanPath at(int index) {
        return new PlanPath(this, "", index);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return field;
        }
        return position < 0 ? parent + "." + field : parent + "[" + position + "]";
    }
}
