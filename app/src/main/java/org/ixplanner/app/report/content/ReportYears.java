package org.ixplanner.app.report.content;

import java.util.Optional;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Sampling;

/// The years that a report tells: those of the scenario that it is about.
///
/// @param draws how many were asked for, whether or not prices were known to draw; 0: no years
/// @param found the years; empty where no scenario is compared with the baseline, or none were asked for
public record ReportYears(int draws, Optional<YearStudy> found) {

    /// Of a report that tells none.
    public static final ReportYears NONE = new ReportYears(0, Optional.empty());

    /// More are refused: they would change nothing that is printed.
    public static final int MOST_DRAWS = 100_000;

    /// Computes the years on all processors.
    ///
    /// @param draws how many; 0: no years either
    /// @throws CannotSimulateException if the plan does not say enough
    public static ReportYears of(Study study, int draws) throws CannotSimulateException {
        try (FixedCrew crew = new FixedCrew(Runtime.getRuntime().availableProcessors())) {
            return of(study, draws, new Sampling(crew, _ -> {}, () -> false));
        }
    }

    /// Computes the years. Takes its time.
    ///
    /// @param draws how many; 0: no years either
    /// @param sampling on which threads, with what progress
    /// @throws CannotSimulateException if the plan does not say enough
    public static ReportYears of(Study study, int draws, Sampling sampling) throws CannotSimulateException {
        if (draws == 0 || study.featured().id().equals(study.baseline().id())) {
            return NONE;
        }
        YearStudy.Question question = new YearStudy.Question(draws, Optional.empty(), sampling);
        return new ReportYears(draws, Optional.of(YearStudy.of(study, study.featured(), question)));
    }
}
