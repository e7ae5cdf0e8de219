package org.ixplanner.engine.simulation.course;

import java.util.Optional;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Walk;

/// A way there and the way back.
///
/// @param out from the sender to the users
/// @param back from the users to the sender; [Course#NONE] if it does not work
/// @param anywhere whether the sender is in a country nobody can name
public record Trip(Course out, Course back, boolean anywhere) {

    /// Where it goes on its way to the users.
    public Category category() {
        return category(anywhere ? 2 : out.reach());
    }

    /// What a reach means.
    public static Category category(int reach) {
        return switch (reach) {
            case 0 -> Category.LOCAL;
            case 1 -> Category.REGIONAL;
            default -> Category.INTERNATIONAL;
        };
    }

    /// The way back as a walk; empty if it does not work.
    public Optional<Walk> backWalk() {
        return back.isNone() ? Optional.empty() : Optional.of(back.walk(anywhere));
    }
}
