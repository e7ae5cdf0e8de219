package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.PortSizes;
import org.ixplanner.engine.business.adoption.SimulatedPayoffs;
import org.ixplanner.engine.business.operator.CostSheet;
import org.ixplanner.engine.business.years.Outlook.Conditions;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;

/// Years of a scenario against the same years of the baseline. Routes, walks and caches are simulated once for each set
/// of members and each level of demand; years and draws only price them anew. For any number of threads.
public final class BusinessCase {

    /// How many years, the one that the plan describes included.
    public static final int YEARS = 10;

    // From one level of demand to the next, beyond those of the plain years.
    private static final double STEP = 1.5;

    private final Situation situation;
    private final DemandLevel demand;
    private final Worlds before;
    private final Worlds after;
    private final List<Candidate> candidates;
    private final List<CostSheet> sheetsBefore;
    private final List<CostSheet> sheets;
    private final int delayMonths;

    private BusinessCase(
            Situation situation,
            Worlds before,
            Worlds after,
            List<Candidate> candidates,
            List<CostSheet> sheetsBefore,
            List<CostSheet> sheets) {
        this.situation = situation;
        demand = new DemandLevel(situation.plan());
        this.before = before;
        this.after = after;
        this.candidates = candidates;
        this.sheetsBefore = sheetsBefore;
        this.sheets = sheets;
        delayMonths = sheets.stream().mapToInt(CostSheet::delayMonths).max().orElse(0);
    }

    /// Prepares the years of a scenario. The plan must be free of errors that the checks tell. Ports are bought as
    /// large as they need to be, so nothing is moved away from full ones, whatever the levers say.
    ///
    /// @param baseline what it is compared with
    /// @param situation the scenario
    /// @param joining the exchange of which networks decide year by year whether to be members; empty where
    ///     membership stays as the scenario has it
    /// @param isDrawn whether draws will be asked for, whose demand may be far from that of the plain years
    /// @param executor may take simulations over; the years are the same whatever it does with them
    /// @param cancelled asked before each simulation
    /// @throws CannotSimulateException if the plan does not say enough
    /// @throws UnknownCostException if a price or cost that counts is not known
    public static BusinessCase of(
            Situation baseline,
            Situation situation,
            Optional<String> joining,
            boolean isDrawn,
            Executor executor,
            BooleanSupplier cancelled)
            throws CannotSimulateException, UnknownCostException {
        return grown(
                baseline.without(PolicyLever.TrafficEngineering.class),
                situation.without(PolicyLever.TrafficEngineering.class),
                joining,
                isDrawn,
                executor,
                cancelled);
    }

    private static BusinessCase grown(
            Situation baseline,
            Situation situation,
            Optional<String> joining,
            boolean isDrawn,
            Executor executor,
            BooleanSupplier cancelled)
            throws CannotSimulateException, UnknownCostException {
        Result plain = Simulator.simulate(situation);
        Result plainBefore = Simulator.simulate(baseline);
        refuseUnknown(plainBefore, plain);
        List<CostSheet> sheetsBefore = sheets(baseline, plainBefore);
        DemandLevel demand = new DemandLevel(situation.plan());
        Worlds.Grid grid = grid(situation, demand, isDrawn);
        refuseUnknownHosts(situation, grid);
        refuseUnknownHosts(baseline, grid);
        PortSizes sizes = new PortSizes(situation.assumptions().value("port.highestUse"));
        Worlds before = new Worlds(grid, sizes, _ -> baseline, executor, cancelled);
        if (joining.isEmpty()) {
            List<CostSheet> sheets = sheets(situation, plain);
            return new BusinessCase(
                    situation,
                    before,
                    new Worlds(grid, sizes, _ -> situation, executor, cancelled),
                    List.of(),
                    sheetsBefore,
                    sheets);
        }
        SimulatedPayoffs payoffs = new SimulatedPayoffs(situation, joining.get());
        List<CostSheet> sheets = sheets(situation, payoffs.result(everybody(payoffs.candidates())));
        return new BusinessCase(
                situation,
                before,
                new Worlds(grid, sizes, payoffs::with, executor, cancelled),
                payoffs.candidates(),
                sheetsBefore,
                sheets);
    }

    /// The assumptions on which the years hang: what is drawn, in this order.
    public List<Assumptions.Held> numbers() {
        return Outlook.NUMBERS.stream()
                .flatMap(id -> situation.assumptions().all().stream()
                        .filter(held -> held.known().id().equals(id)))
                .toList();
    }

    /// The years under the assumptions as they are.
    public YearTable table() {
        return table(situation.assumptions()::value);
    }

    /// The years under other values of [#numbers], in their order.
    public YearTable table(double[] values) {
        return table(id -> {
            int position = Outlook.NUMBERS.indexOf(id);
            return position < 0 ? situation.assumptions().value(id) : values[position];
        });
    }

    /// How many sets of members were simulated so far, the baseline's among them.
    public int setsSolved() {
        return before.setsSolved() + after.setsSolved();
    }

    /// Whether an operator's cost is a default of the catalogue.
    public boolean operatorRestsOnDefaults() {
        return sheets.stream().anyMatch(CostSheet::restsOnDefaults);
    }

    private YearTable table(ToDoubleFunction<String> number) {
        Outlook outlook = Outlook.of(situation, demand, number);
        MonthModel without = before.of(MemberSet.none());
        Joining joining = new Joining(candidates, after, outlook, delayMonths);
        String currency = situation.plan().header().currency();
        YearsBook book = new YearsBook(
                currency,
                outlook.priced(sheetsBefore, currency),
                outlook.priced(sheets, currency),
                outlook,
                delayMonths);
        MemberSet members = joining.atFirst();
        for (int year = 0; year < YEARS; year++) {
            Conditions conditions = outlook.in(year);
            members = joining.in(year, members);
            book.add(without.month(conditions), after.of(members).month(conditions), joining.networks(members));
        }
        return book.table();
    }

    private static MemberSet everybody(List<Candidate> candidates) {
        MemberSet all = MemberSet.none();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            all = candidate.isFree() || candidate.isCommitted() ? all.with(i) : all;
        }
        return all;
    }

    private static void refuseUnknown(Result before, Result after) throws UnknownCostException {
        Bills billsBefore = Billing.bills(before);
        Bills billsAfter = Billing.bills(after);
        Saving saving = Billing.saving(after.plan(), billsBefore, billsAfter, billsBefore, billsAfter);
        if (!saving.unknown().isEmpty()) {
            throw new UnknownCostException(saving.unknown().getFirst());
        }
    }

    private static List<CostSheet> sheets(Situation situation, Result result) throws UnknownCostException {
        List<CostSheet> sheets = new ArrayList<>();
        for (Exchange exchange : Billing.exchangesAtHome(result.plan())) {
            sheets.add(CostSheet.of(situation, exchange));
        }
        return sheets;
    }

    // What moves home needs somebody there who hosts it.
    private static void refuseUnknownHosts(Situation situation, Worlds.Grid grid) throws CannotSimulateException {
        if (grid.moved().size() > 1) {
            Simulator.simulate(Worlds.at(situation, 1, grid.moved().getLast()));
        }
    }

    private static Worlds.Grid grid(Situation situation, DemandLevel demand, boolean isDrawn) {
        SortedMap<String, Assumptions.Held> held = new TreeMap<>();
        situation.assumptions().all().forEach(one -> held.put(one.known().id(), one));
        return new Worlds.Grid(levels(situation, demand, held, isDrawn), moved(situation, demand, held, isDrawn));
    }

    private static List<Double> moved(
            Situation situation, DemandLevel demand, SortedMap<String, Assumptions.Held> held, boolean isDrawn) {
        Outlook outlook = isDrawn
                ? extreme(situation, demand, held, true)
                : Outlook.of(situation, demand, situation.assumptions()::value);
        double most = outlook.in(YEARS - 1).moved();
        return most == 0 ? List.of(0.0) : List.of(0.0, most);
    }

    // Those of the plain years, so that these rest on no interpolation; then steps as far as draws may go.
    private static List<Double> levels(
            Situation situation, DemandLevel demand, SortedMap<String, Assumptions.Held> held, boolean isDrawn) {
        TreeSet<Double> levels = new TreeSet<>();
        Outlook plain = Outlook.of(situation, demand, situation.assumptions()::value);
        for (int year = 0; year < YEARS; year++) {
            levels.add(plain.in(year).demand());
        }
        if (isDrawn) {
            double lowest = outermost(extreme(situation, demand, held, false), Math::min);
            double highest = outermost(extreme(situation, demand, held, true), Math::max);
            while (levels.first() > lowest && levels.first() > 0) {
                levels.add(levels.first() / STEP);
            }
            while (levels.last() < highest) {
                levels.add(levels.last() * STEP);
            }
        }
        return List.copyOf(levels);
    }

    private static double outermost(Outlook outlook, DoubleBinaryOperator of) {
        return of.applyAsDouble(outlook.in(0).demand(), outlook.in(YEARS - 1).demand());
    }

    private static Outlook extreme(
            Situation situation, DemandLevel demand, SortedMap<String, Assumptions.Held> held, boolean high) {
        return Outlook.of(situation, demand, id -> {
            Assumptions.Held one = held.get(id);
            return one == null ? situation.assumptions().value(id) : high ? one.high() : one.low();
        });
    }
}
