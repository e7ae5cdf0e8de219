package org.ixplanner.app.desktop.business;

import java.util.List;
import org.ixplanner.engine.study.years.Ranges;

/// What is asked of the years.
///
/// @param draws how many; 0 for none
/// @param joining the id of the exchange of which networks decide year by year to be members; empty where members
///     stay as the scenario has them
public record CaseQuestion(int draws, String joining) {

    /// Numbers of draws to choose from.
    public static final List<Integer> DRAWS = List.of(0, 500, Ranges.USUAL_DRAWS, 10_000);

    /// What is asked until somebody chooses: the draws that the method takes for enough, members as they are.
    public static final CaseQuestion FIRST = new CaseQuestion(Ranges.USUAL_DRAWS, "");
}
