package org.ixplanner.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.study.quality.DataQuality;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Runs scenarios of a plan against its baseline.
public final class Studies {

    /// More than rounding: the share of demand from which less delivered counts.
    private static final double NOTICEABLE = 1e-9;

    private final Plan plan;
    private final Situation baseline;
    private final Simulations simulations;
    private final Result before;
    private final Bills billsBefore;
    private final Bills lowBefore;

    private Studies(Plan plan, Situation baseline, Simulations simulations) throws CannotSimulateException {
        this.plan = plan;
        this.baseline = baseline;
        this.simulations = simulations;
        before = simulations.of(baseline);
        billsBefore = Billing.bills(before);
        lowBefore = Billing.renegotiated(before);
    }

    /// Simulates scenarios. The plan must be free of errors that the checks tell.
    ///
    /// @param scenarios their ids; empty for all, or for the plan itself where it has none
    /// @throws CannotSimulateException if the plan does not say enough
    /// @throws IllegalArgumentException if a scenario is not there
    public static Study run(Plan plan, List<String> scenarios) throws CannotSimulateException {
        return run(plan, scenarios, Runnable::run);
    }

    /// As [#run(Plan, List)], scenarios side by side.
    ///
    /// @param executor may take scenarios over; the study is the same whatever it does with them
    public static Study run(Plan plan, List<String> scenarios, Executor executor) throws CannotSimulateException {
        return run(plan, scenarios, executor, new LiveSimulator());
    }

    /// As [#run(Plan, List, Executor)], with what a simulator still knows of earlier studies.
    ///
    /// @param live the study is the same whatever it simulated before
    public static Study run(Plan plan, List<String> scenarios, Executor executor, LiveSimulator live)
            throws CannotSimulateException {
        List<Situation> asked = asked(plan, scenarios);
        Situation baseline = Situation.before(plan);
        List<Situation> all = new ArrayList<>(List.of(baseline));
        all.addAll(asked);
        Studies studies = new Studies(plan, baseline, new Simulations(live, all, executor));
        List<Outcome> outcomes = new ArrayList<>();
        for (Situation situation : asked) {
            outcomes.add(studies.outcome(situation));
        }
        return new Study(plan, studies.outcome(studies.baseline), outcomes);
    }

    private static List<Situation> asked(Plan plan, List<String> scenarios) {
        for (String id : scenarios) {
            if (!plan.scenarios().has(id)) {
                throw new IllegalArgumentException("no scenario is called " + id);
            }
        }
        if (plan.scenarios().size() == 0) {
            return List.of(Situation.of(plan));
        }
        return plan.scenarios().stream()
                .filter(scenario -> scenarios.isEmpty() || scenarios.contains(scenario.id()))
                .map(scenario -> Situation.of(plan, scenario))
                .toList();
    }

    private Outcome outcome(Situation situation) throws CannotSimulateException {
        Result result = simulations.of(situation);
        Bills bills = situation.equals(baseline) ? billsBefore : Billing.bills(result);
        double exchangeMbps = result.volumes().exchangeMbps();
        return new Outcome(
                situation.scenario().orElse(Outcome.PLAN),
                situation
                        .scenario()
                        .flatMap(id -> plan.scenarios().find(id))
                        .map(Scenario::name)
                        .orElse(Outcome.PLAN),
                result,
                bills,
                Billing.saving(plan, billsBefore, bills, lowBefore, Billing.renegotiated(result)),
                noSaving(result),
                Billing.crossCheck(
                        result.plan(),
                        billsBefore,
                        bills,
                        exchangeMbps - before.volumes().exchangeMbps(),
                        exchangeMbps),
                surplus(result, bills),
                new DataQuality(result, bills, billsBefore));
    }

    // What is not delivered is not billed: an outage is no saving, and neither is other demand.
    private @Nullable Message noSaving(Result result) {
        double deliveredMbps = deliveredMbps(result);
        double beforeMbps = deliveredMbps(before);
        double less = (beforeMbps - deliveredMbps) / Math.max(beforeMbps, deliveredMbps);
        if (less > NOTICEABLE) {
            return Message.of("kpi.refused.unserved", less);
        }
        return less < -NOTICEABLE ? Message.of("kpi.refused.moreServed", -less) : null;
    }

    private static double deliveredMbps(Result result) {
        return result.volumes().demandMbps() - result.volumes().unservedMbps();
    }

    private static Figure surplus(Result result, Bills bills) {
        try {
            return Figure.of(Billing.operatorSurplus(result.plan(), bills).amount(bills.currency()));
        } catch (UnknownCostException e) {
            return Figure.refused(e.problem());
        }
    }
}
