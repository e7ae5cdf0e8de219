package org.ixplanner.engine.study.doubt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Locality;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.simulation.walk.TieBreak;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.work.Parts;

/// Simulates a study again on other premises: without relations that nobody confirmed, and with the best and the worst
/// choice wherever the lowest number alone decides. Nothing is simulated again where there is nothing to doubt.
public final class Doubts {

    private final Study study;
    private final LiveSimulator live = new LiveSimulator();

    private final Executor executor;

    private Doubts(Study study, Executor executor) {
        this.study = study;
        this.executor = executor;
    }

    /// The doubts about each outcome of a study, in its order.
    ///
    /// @throws CannotSimulateException if the plan does not say enough without what is left out
    public static List<Doubt> of(Study study) throws CannotSimulateException {
        return of(study, Runnable::run);
    }

    /// The same, some of it side by side.
    ///
    /// @param executor may take parts over
    /// @throws CannotSimulateException if the plan does not say enough without what is left out
    public static List<Doubt> of(Study study, Executor executor) throws CannotSimulateException {
        return new Doubts(study, executor).all();
    }

    /// How many relations of a plan were inferred and that nobody confirmed.
    public static int unconfirmed(Plan plan) {
        long contracts = plan.networks().stream()
                .flatMap(network -> network.contracts().stream())
                .filter(contract -> !contract.confirmed())
                .count();
        long peerings =
                plan.peerings().stream().filter(peering -> !peering.confirmed()).count();
        return (int) (contracts + peerings);
    }

    private List<Doubt> all() throws CannotSimulateException {
        int unconfirmed = unconfirmed(study.plan());
        Optional<Study> without = unconfirmed > 0 ? Optional.of(without()) : Optional.empty();
        Parts<List<Headlines>> choices = new Parts<>(executor);
        choices.add(() -> ties(FavouredTies::best));
        choices.add(() -> ties(FavouredTies::worst));
        List<List<Headlines>> found = choices.all();
        List<Headlines> best = found.getFirst();
        List<Headlines> worst = found.getLast();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < study.outcomes().size(); i++) {
            int position = i;
            Outcome outcome = study.outcomes().get(i);
            doubts.add(new Doubt(
                    outcome.id(),
                    unconfirmed,
                    without.map(other -> Headlines.of(same(other, outcome))),
                    tied(outcome),
                    at(best, position, outcome),
                    at(worst, position, outcome)));
        }
        return List.copyOf(doubts);
    }

    // Scenarios come in the plan's order, here they may be in another.
    private static Outcome same(Study without, Outcome outcome) {
        return without.outcome(outcome.id()).orElseGet(() -> without.outcomes().getFirst());
    }

    private Optional<Headlines> at(List<Headlines> figures, int position, Outcome outcome) {
        return tied(outcome) + tied(study.baseline()) > 0 ? Optional.of(figures.get(position)) : Optional.empty();
    }

    private static int tied(Outcome outcome) {
        return outcome.result().locality().pairsByTieBreak();
    }

    private Study without() throws CannotSimulateException {
        List<String> ids = study.outcomes().stream()
                .map(Outcome::id)
                .filter(id -> study.plan().scenarios().has(id))
                .toList();
        return Studies.run(confirmedOnly(study.plan()), ids, executor);
    }

    private static Plan confirmedOnly(Plan plan) {
        int contracts = Network.NOUN.indexOf("contracts");
        List<PlanItem> networks = new ArrayList<>();
        for (Network network : plan.networks()) {
            List<Contract> confirmed =
                    network.contracts().stream().filter(Contract::confirmed).toList();
            networks.add(
                    confirmed.size() == network.contracts().size()
                            ? network
                            : Network.NOUN.with(network, contracts, confirmed));
        }
        List<PlanItem> peerings = plan.peerings().stream()
                .filter(Peering::confirmed)
                .map(PlanItem.class::cast)
                .toList();
        return plan.withTable(Kind.NETWORK, Table.of(networks)).withTable(Kind.PEERING, Table.of(peerings));
    }

    // None where nothing hangs on the number anywhere.
    private List<Headlines> ties(Supplier<TieBreak> choice) throws CannotSimulateException {
        boolean any = tied(study.baseline()) > 0 || study.outcomes().stream().anyMatch(outcome -> tied(outcome) > 0);
        if (!any) {
            return List.of();
        }
        Result before = live.simulate(study.baseline().result().situation(), choice.get());
        List<Headlines> found = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            Situation situation = outcome.result().situation();
            Result result = situation.equals(before.situation()) ? before : live.simulate(situation, choice.get());
            found.add(headlines(outcome, before, result));
        }
        return found;
    }

    private Headlines headlines(Outcome outcome, Result before, Result result) {
        Locality locality = result.locality();
        Map<Kpi, Figure> figures = new EnumMap<>(Headlines.of(outcome).figures());
        figures.put(Kpi.TROMBONED, Figure.of(result.volumes().trombonedMbps()));
        share(figures, Kpi.L1, locality.l1().orElse(Double.NaN));
        share(figures, Kpi.L1_NET, locality.l1Net().orElse(Double.NaN));
        share(figures, Kpi.L2, locality.l2().orElse(Double.NaN));
        share(figures, Kpi.L2_WEIGHTED, locality.l2Weighted().orElse(Double.NaN));
        share(figures, Kpi.X1, locality.x1().orElse(Double.NaN));
        share(figures, Kpi.RTT_MEDIAN, result.latency().medianMs().orElse(Double.NaN));
        share(figures, Kpi.SAVING, saving(before, result));
        return new Headlines(figures);
    }

    // A figure that is refused on the first premises is refused on all.
    private static void share(Map<Kpi, Figure> figures, Kpi kpi, double value) {
        Figure first = figures.get(kpi);
        if (first != null && first.value().isPresent() && !Double.isNaN(value)) {
            figures.put(kpi, Figure.of(value));
        }
    }

    private double saving(Result before, Result result) {
        return Billing.saving(
                        study.plan(),
                        Billing.bills(before),
                        Billing.bills(result),
                        Billing.renegotiated(before),
                        Billing.renegotiated(result))
                .net()
                .amount(study.plan().header().currency());
    }
}
