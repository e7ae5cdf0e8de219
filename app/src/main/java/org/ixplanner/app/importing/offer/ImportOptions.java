package org.ixplanner.app.importing.offer;

import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;

/// How files are read.
///
/// @param toleranceKm how far apart two places may lie and still be taken as one
/// @param plan as it is before the file: what a file calls by name only is looked up there
/// @param columns how the columns of tables are told
/// @param texts the language of names that are made up
public record ImportOptions(double toleranceKm, Plan plan, Columns columns, Texts texts) {

    /// The country of the plan, where a file does not say one.
    public String home() {
        return plan.header().country();
    }
}
