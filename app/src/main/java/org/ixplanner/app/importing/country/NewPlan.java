package org.ixplanner.app.importing.country;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;

/// A plan that was begun from public files.
///
/// @param plan the plan
/// @param home how many networks at home it has
/// @param abroad how many abroad
/// @param registered AS numbers that the registry lists for the country, 0 if no file says it
/// @param routed how many of these the relations know
/// @param open what no file says and what was done about it
/// @param notes what else should be known of the files
public record NewPlan(
        Plan plan, int home, int abroad, long registered, long routed, List<Message> open, List<Message> notes) {

    /// Keeps its own copies of the lists.
    public NewPlan {
        open = List.copyOf(open);
        notes = List.copyOf(notes);
    }
}
