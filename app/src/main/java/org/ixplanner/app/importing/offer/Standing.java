package org.ixplanner.app.importing.offer;

import java.util.Optional;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;

/// What the word of a file counts where the plan has another value. Only what the file itself says counts, not what
/// stands in for it.
public enum Standing {
    /// it fills what is blank and brings up to date what came from itself: data of third parties
    FILLS_GAPS,
    /// besides, it stands above what others print, what is estimated and what is assumed, but not above measurements
    /// and what the user has typed: a network's word about itself
    OVER_ESTIMATES,
    /// it stands above everything: a table whose columns the user has chosen
    OVER_ALL;

    /// Whether it counts more than the value of a plan.
    ///
    /// @param evidence for the plan's value; empty if the user has typed it, or nobody has said it
    /// @param isPreset whether the value is what stands for one that was left out
    public boolean isAbove(Optional<Evidence> evidence, boolean isPreset) {
        return switch (this) {
            case FILLS_GAPS -> false;
            case OVER_ESTIMATES ->
                evidence.map(entry -> entry.grade() != Grade.MEASURED).orElse(isPreset);
            case OVER_ALL -> true;
        };
    }
}
