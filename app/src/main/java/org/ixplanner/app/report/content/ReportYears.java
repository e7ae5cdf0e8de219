package org.ixplanner.app.report.content;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Sampling;

/// Computes the years that a report tells: those of the scenario that it is about. Takes its time.
public final class ReportYears {

    /// As many draws as everywhere else, so that no two places tell other ranges.
    public static final int DRAWS = 2000;

    /// More are refused: they would change nothing that is printed.
    public static final int MOST_DRAWS = 100_000;

    private ReportYears() {}

    /// The years; empty where no scenario is compared with the baseline, or no draws are wanted.
    ///
    /// @param draws how many; 0: no years either
    /// @throws CannotSimulateException if the plan does not say enough
    public static Optional<YearStudy> of(Study study, int draws) throws CannotSimulateException {
        return of(study, draws, _ -> {}, () -> false);
    }

    /// The same for somebody who watches.
    ///
    /// @param done is told how many draws are done, from any thread
    /// @param cancelled asked before each draw
    /// @throws CannotSimulateException if the plan does not say enough
    public static Optional<YearStudy> of(Study study, int draws, IntConsumer done, BooleanSupplier cancelled)
            throws CannotSimulateException {
        if (draws == 0 || study.featured().id().equals(study.baseline().id())) {
            return Optional.empty();
        }
        try (FixedCrew crew = new FixedCrew(Runtime.getRuntime().availableProcessors())) {
            Sampling sampling = new Sampling(crew, done, cancelled);
            return Optional.of(
                    YearStudy.of(study, study.featured(), new YearStudy.Question(draws, Optional.empty(), sampling)));
        }
    }
}
