package org.ixplanner.app.desktop.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.uncertainty.Sampling;

/// Computes business cases as the command line does. Takes its time: never to be called on the window's thread.
///
/// @param studies simulates the single month
record CaseWork(PlanStudies studies) {

    // Shares of the whole: the month, the plain years, who joins; the draws take the rest.
    private static final double MONTH_DONE = 0.05;
    private static final double YEARS_DONE = 0.2;

    /// The business case of a scenario.
    ///
    /// @throws CannotSimulateException if the plan does not say enough
    ComputedCase run(Plan plan, String scenario, CaseQuestion question, Progress progress)
            throws CannotSimulateException {
        WindowThread.mustNotBeHere();
        progress.step(0, Message.of("task.simulate"));
        Outlook outlook = studies.outlook(plan, List.of(scenario));
        Optional<Outcome> outcome = outlook.study().flatMap(study -> study.outcome(scenario));
        if (outcome.isEmpty()) {
            return new ComputedCase(plan, scenario, question, Optional.empty(), Optional.empty(), outlook.obstacles());
        }
        progress.step(MONTH_DONE, Message.of("task.business.years"));
        List<Message> obstacles = new ArrayList<>();
        Optional<WhoJoins> joining = joining(outcome.get(), question, progress, obstacles);
        progress.step(YEARS_DONE, Message.of("task.business.years"));
        YearStudy years = years(outlook.study().orElseThrow(), outcome.get(), question, progress);
        return new ComputedCase(plan, scenario, question, Optional.of(years), joining, obstacles);
    }

    // Threads of its own: an edit made meanwhile must not queue behind two thousand draws.
    private static YearStudy years(Study study, Outcome outcome, CaseQuestion question, Progress progress)
            throws CannotSimulateException {
        try (FixedCrew crew = FixedCrew.besideTheWindow()) {
            Sampling sampling = new Sampling(
                    crew,
                    done -> progress.at(
                            YEARS_DONE + (1 - YEARS_DONE) * done / question.draws(),
                            Message.of("task.business.draws", done, question.draws())),
                    progress::isCancelled);
            return YearStudy.of(study, outcome, new YearStudy.Question(question.draws(), exchange(question), sampling));
        }
    }

    private static Optional<String> exchange(CaseQuestion question) {
        return Optional.of(question.joining()).filter(Predicate.not(String::isEmpty));
    }

    private static Optional<WhoJoins> joining(
            Outcome outcome, CaseQuestion question, Progress progress, List<Message> obstacles)
            throws CannotSimulateException {
        if (exchange(question).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WhoJoins.of(outcome.result().situation(), question.joining(), progress::isCancelled));
        } catch (UnknownCostException e) {
            obstacles.add(e.problem());
            return Optional.empty();
        }
    }
}
