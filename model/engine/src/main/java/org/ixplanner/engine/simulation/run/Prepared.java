package org.ixplanner.engine.simulation.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.demand.Ledgers;
import org.ixplanner.engine.demand.UnknownDemandException;
import org.ixplanner.engine.fibre.Ground;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.relief.Relief;
import org.ixplanner.engine.simulation.run.Delivered.Entering;
import org.ixplanner.engine.simulation.run.Delivered.Orders;
import org.ixplanner.engine.simulation.run.Delivered.Sale;
import org.ixplanner.engine.simulation.tally.Capacities;
import org.ixplanner.engine.simulation.tally.FillTimes;
import org.ixplanner.engine.simulation.tally.KeyShares;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.ixplanner.engine.simulation.tally.Notes;
import org.ixplanner.engine.simulation.walk.Entries;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.TieBreak;
import org.jspecify.annotations.Nullable;

/// Everybody's ways, ready for any demand, and what was delivered over them last. Simulates situations in which the
/// ways are these; what of the last one is the same in the next is taken over. One thread at a time gets in.
final class Prepared {

    private static final List<String> PEAKS =
            List.of("demand.peakToAverage", "demand.fixedGbPerSubscriberMonth", "demand.mobileGbPerSubscriberMonth");

    private final Bare.WayParts parts;
    private final Ground ground;
    private final TieBreak tieBreak;
    private final Ledgers ledgers = new Ledgers();
    private @Nullable Ways ways;
    private @Nullable Entries entries;
    private @Nullable Tallied last;
    private volatile int flows;

    /// @param parts what the ways are made of
    /// @param ground of those
    Prepared(Bare.WayParts parts, Ground ground) {
        this(parts, ground, TieBreak.LOWEST_NUMBER);
    }

    /// @param tieBreak which of equal routes is taken; it may ask for anything in the plan that the parts have
    Prepared(Bare.WayParts parts, Ground ground, TieBreak tieBreak) {
        this.parts = parts;
        this.ground = ground;
        this.tieBreak = tieBreak;
    }

    /// Whether its ways are made of these.
    boolean isOf(Bare.WayParts others) {
        return parts.equals(others);
    }

    private Ways ways() {
        Ways made = ways;
        if (made == null) {
            made = Ways.over(new Scene(parts.enacted(), parts.ground().assumptions(), ground, tieBreak));
            ways = made;
        }
        return made;
    }

    /// What happens in the busy hour of this situation.
    ///
    /// @param enacted its plan with the levers pulled
    synchronized Result simulate(Situation situation, Enacted enacted) throws CannotSimulateException {
        Plan plan = enacted.plan();
        Ways over = ways();
        DemandLedger ledger = ledger(situation, enacted);
        Tallied asChosen = tallied(situation, plan, ledger, over);
        Optional<Relief> relief =
                enacted.movesWhatDoesNotFit() ? Optional.of(relief(situation, plan, asChosen, over)) : Optional.empty();
        Tallied tallied = relief.map(moved -> engineered(situation, moved, asChosen, over))
                .orElse(asChosen);
        SupplyList supply = tallied.supply();
        LoadTally loads = new LoadTally(
                plan,
                over.walker().elements(),
                assumed(situation, "demand.coincidence"),
                tallied.sums(),
                FillTimes.of(situation.assumptions()),
                tallied.scheduled());
        FlowList flows = tallied.flows(loads.excess());
        Volumes volumes = tallied.volumes().volumes(plan, ledger, supply, flows.congestedMbps());
        return new Result(
                situation,
                plan,
                flows,
                supply,
                volumes,
                new KeyShares(tallied.ceiling(), tallied.pairs(), volumes).locality(),
                tallied.latency(),
                loads.loads(),
                tallied.delivered().caches(),
                new Notes(
                                enacted,
                                over.scene().neighbours().nowhere(),
                                tallied.volumes(),
                                tallied.pairs(),
                                volumes,
                                relief.map(Relief::movedMbps).orElse(0.0))
                        .all());
    }

    // Only what the lever moves is worked out again each time.
    private static Relief relief(Situation situation, Plan plan, Tallied asChosen, Ways over) {
        return new Relief(
                over.scene(),
                over.walker(),
                assumed(situation, "rtt.msPerHop"),
                new Capacities(plan),
                assumed(situation, "demand.coincidence"),
                asChosen.delivered().blocks(),
                asChosen.sums());
    }

    private static Tallied engineered(Situation situation, Relief relief, Tallied asChosen, Ways over) {
        Delivered moved = asChosen.delivered().over(relief.blocks());
        return new Tallied(over, moved, assumed(situation, "demand.uploadShare"), asChosen);
    }

    private static double assumed(Situation situation, String id) {
        return situation.assumptions().value(id);
    }

    private DemandLedger ledger(Situation situation, Enacted enacted) throws CannotSimulateException {
        try {
            return ledgers.of(enacted, situation.assumptions());
        } catch (UnknownDemandException e) {
            throw new CannotSimulateException(List.of(e.problem()));
        }
    }

    private Tallied tallied(Situation situation, Plan plan, DemandLedger ledger, Ways over) {
        Orders orders = orders(situation, plan, ledger);
        double uploadShare = assumed(situation, "demand.uploadShare");
        Tallied before = last;
        if (before == null || !before.isOf(orders, uploadShare)) {
            before = new Tallied(over, delivered(plan, orders, before, over), uploadShare, before);
            last = before;
            flows = before.delivered().blocks().stream()
                    .mapToInt(FlowBlock::size)
                    .sum();
        }
        return before;
    }

    private Delivered delivered(Plan plan, Orders orders, @Nullable Tallied tallied, Ways over) {
        Delivered before = tallied == null ? null : tallied.delivered();
        if (before != null && before.orders().equals(orders)) {
            return before;
        }
        boolean sameEntries = before != null && before.orders().entering().equals(orders.entering());
        Entries used = entries;
        if (used == null || !sameEntries) {
            used = new Entries(over.scene(), plan, orders.entering().assumed());
            entries = used;
        }
        Round round = new Round(over, plan, orders, used);
        return before != null && sameEntries && before.orders().msPerHop() == orders.msPerHop()
                ? round.delivered(Round.bySink(before))
                : round.delivered(Map.of());
    }

    private static Orders orders(Situation situation, Plan plan, DemandLedger ledger) {
        Assumptions peaks = situation.assumptions().only(PEAKS);
        return new Orders(
                ledger.bySink(),
                new Entering(plan.networks().stream().map(Network::users).toList(), peaks),
                plan.contentGroups(),
                plan.caches(),
                plan.caches().stream().map(cache -> label(plan, cache.host())).toList(),
                plan.networks().stream()
                        .filter(network -> network.soldAbroadMbps() > 0)
                        .sorted(Comparator.comparing(Network::asn))
                        .map(network -> new Sale(network.asn(), network.soldAbroadMbps()))
                        .toList(),
                assumed(situation, "rtt.msPerHop"));
    }

    private static String label(Plan plan, Asn host) {
        return plan.network(host).map(Network::label).orElse("");
    }

    /// How many flows it keeps.
    int flows() {
        return flows;
    }
}
