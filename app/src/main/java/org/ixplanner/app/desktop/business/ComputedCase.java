package org.ixplanner.app.desktop.business;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;

/// The business case of a scenario of a plan.
///
/// @param plan of which it is
/// @param scenario its id
/// @param question what was asked
/// @param years what came of it; empty if the plan cannot be simulated
/// @param joining who joins the exchange that was asked about; empty if nobody asked or it cannot be said
/// @param obstacles why something is missing
public record ComputedCase(
        Plan plan,
        String scenario,
        CaseQuestion question,
        Optional<YearStudy> years,
        Optional<WhoJoins> joining,
        List<Message> obstacles) {

    /// Keeps its own copy of the list.
    public ComputedCase {
        obstacles = List.copyOf(obstacles);
    }

    /// Whether it is what follows from that very plan and question.
    /// Asked at every change of the window; an equal plan that is another object is computed again.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Plan other, CaseQuestion asked) {
        return plan == other && question.equals(asked);
    }
}
