package org.ixplanner.app.cli.detail;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.task.Crew;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.doubt.Doubt;
import org.ixplanner.engine.study.doubt.Doubts;

/// What stands behind the figures of a study.
///
/// @param scenarios for each outcome, in the study's order
public record Behind(List<Scenario> scenarios) {

    /// What stands behind the figures of one outcome.
    ///
    /// @param outcome which
    /// @param doubt the figures on other premises
    public record Scenario(Outcome outcome, Doubt doubt) {

        /// The lists, worked out at each call.
        Details details() {
            return Details.of(outcome.result());
        }
    }

    /// Keeps its own copy of the list.
    public Behind {
        scenarios = List.copyOf(scenarios);
    }

    /// Looks behind a study.
    ///
    /// @param crew may take parts over
    /// @throws CannotSimulateException if the plan does not say enough without what nobody confirmed
    public static Behind of(Study study, Crew crew) throws CannotSimulateException {
        List<Doubt> doubts = Doubts.of(study, crew);
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            Outcome outcome = study.outcomes().get(i);
            scenarios.add(new Scenario(outcome, doubts.get(i)));
        }
        return new Behind(scenarios);
    }
}
