package org.ixplanner.app.session;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.task.Crew;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Basis;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// Checks and simulates plans for the window. Takes its time: never to be called on the window's thread. What an edit
/// leaves as it was is not simulated again.
///
/// @param atlas where countries are
/// @param crew takes scenarios over
/// @param live simulates, and keeps what the next plan may share with the last
public record PlanStudies(CountryAtlas atlas, Crew crew, LiveSimulator live) {

    /// Nothing simulated yet.
    public PlanStudies(CountryAtlas atlas, Crew crew) {
        this(atlas, crew, new LiveSimulator());
    }

    /// One scenario after the other.
    public PlanStudies(CountryAtlas atlas) {
        this(atlas, Crew.NONE);
    }

    /// What follows from a plan: findings, and a study where none of them is an error.
    ///
    /// @param scenarios to simulate, by id; empty for all
    public Outlook outlook(Plan plan, List<String> scenarios) {
        WindowThread.mustNotBeHere();
        List<Finding> findings = Checks.findings(new CheckInput(plan, atlas));
        Basis basis = Basis.of(plan);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new Outlook(plan, findings, Optional.empty(), basis, List.of(Message.of("desktop.outlook.errors")));
        }
        List<String> there = scenarios.stream().filter(plan.scenarios()::has).toList();
        try {
            Study study = Studies.run(plan, there, crew, live);
            return new Outlook(plan, findings, Optional.of(study), basis, List.of());
        } catch (CannotSimulateException e) {
            return new Outlook(plan, findings, Optional.empty(), basis, e.problems());
        }
    }

    private static boolean isAsked(Outlook seen, Outcome outcome) {
        return seen.study().flatMap(study -> study.outcome(outcome.id())).isPresent();
    }

    /// An outlook with all scenarios instead of those that were asked for; what else it says is not computed again.
    ///
    /// @param seen one with a study
    public Outlook survey(Outlook seen) {
        WindowThread.mustNotBeHere();
        try {
            Study all = Studies.run(seen.plan(), List.of(), crew, live);
            // What figures rest on is worked out when it is first asked for: here, not on the window's thread.
            all.outcomes().stream().filter(outcome -> isAsked(seen, outcome)).forEach(outcome -> List.of(Kpi.values())
                    .forEach(outcome::quality));
            return seen.with(all);
        } catch (CannotSimulateException e) {
            return new Outlook(seen.plan(), seen.findings(), Optional.empty(), seen.basis(), e.problems());
        }
    }
}
