package org.ixplanner.engine.study.quality;

import org.ixplanner.engine.plan.evidence.Grade;

/// What part of a figure rests on values of each grade; the parts add up to 1. A part rests on the weakest of the
/// values that made it.
///
/// @param measured on nothing weaker than the user's own measurement
/// @param published on nothing weaker than what somebody published
/// @param estimate on nothing weaker than estimates
/// @param defaults on a default of the program
public record GradeShares(double measured, double published, double estimate, double defaults) {

    /// The part of one grade.
    public double of(Grade grade) {
        return switch (grade) {
            case MEASURED -> measured;
            case PUBLISHED -> published;
            case ESTIMATE -> estimate;
            case DEFAULT -> defaults;
        };
    }
}
