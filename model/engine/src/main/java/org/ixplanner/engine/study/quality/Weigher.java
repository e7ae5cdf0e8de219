package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// Weighs the parts of figures by the values that made them.
final class Weigher {

    private final Plan plan;
    private final List<Flow> flows;
    private final Bills bills;
    private final Bills before;
    private final DemandInputs demand;
    private final WayInputs ways;
    private final PriceInputs prices;
    private final Inputs inputs = new Inputs();
    // Looked up, never iterated.
    private final Map<ContractKey, List<Integer>> byContract = new HashMap<>();
    private final Map<Integer, int[]> gone = new HashMap<>();

    // What a line of two bills is for, so that they can be compared.
    private record Sold(
            Asn payer,
            BillLine.Kind kind,
            @Nullable Asn payee,
            @Nullable String exchange,
            int contract,
            @Nullable String site) {}

    Weigher(Result result, Bills bills, Bills before) {
        plan = result.plan();
        flows = result.flows();
        this.bills = bills;
        this.before = before;
        demand = new DemandInputs(plan);
        ways = new WayInputs(plan, demand);
        prices = new PriceInputs(plan);
    }

    Optional<FigureQuality> quality(Weighing weighing) {
        return switch (weighing) {
            case DEMAND -> flows(_ -> true, Flow::mbps, demand::of);
            case CEILING -> flows(_ -> true, Flow::mbps, this::wanted);
            case TRAFFIC -> gone(_ -> true, Flow::mbps);
            case ON_NET -> gone(Flow::onNet, Flow::mbps);
            case LOCAL -> in(Category.LOCAL);
            case REGIONAL -> in(Category.REGIONAL);
            case INTERNATIONAL -> in(Category.INTERNATIONAL);
            case TROMBONED -> gone(Flow::tromboned, Flow::mbps);
            case EXCHANGE -> gone(flow -> !flow.exchanges().isEmpty(), Flow::mbps);
            case FILL -> gone(_ -> true, Flow::fillMbps);
            case CONGESTED -> gone(_ -> true, Flow::congestedMbps);
            case PAIRS -> gone(this::isPair, Flow::mbps);
            case DOMESTIC_TIMES -> flows(flow -> isPair(flow) && flow.rttMs().isPresent(), Flow::mbps, this::timed);
            case CONTENT_TIMES ->
                flows(flow -> flow.kind() == DemandKind.CONTENT && flow.rttMs().isPresent(), Flow::mbps, this::timed);
            case SAVING -> changed(_ -> true);
            case TRANSIT -> changed(line -> line.kind() == BillLine.Kind.TRANSIT);
            case SELLERS -> changed(line -> isHome(line.payee()));
            case ABROAD -> lines(line -> line.abroad() && isHome(line.payer()));
            case OPERATORS -> operators();
        };
    }

    private Optional<FigureQuality> in(Category category) {
        return gone(flow -> flow.category() == category, Flow::mbps);
    }

    private Optional<FigureQuality> flows(
            Predicate<Flow> asked, ToDoubleFunction<Flow> amount, Function<Flow, List<Input>> made) {
        Tally tally = new Tally(inputs);
        for (Flow flow : flows) {
            if (asked.test(flow) && amount.applyAsDouble(flow) > 0) {
                tally.add(amount.applyAsDouble(flow), inputs.numbers(made.apply(flow)));
            }
        }
        return tally.quality();
    }

    private Optional<FigureQuality> gone(Predicate<Flow> asked, ToDoubleFunction<Flow> amount) {
        Tally tally = new Tally(inputs);
        for (int i = 0; i < flows.size(); i++) {
            if (asked.test(flows.get(i)) && amount.applyAsDouble(flows.get(i)) > 0) {
                tally.add(amount.applyAsDouble(flows.get(i)), gone(i));
            }
        }
        return tally.quality();
    }

    private int[] gone(int position) {
        return gone.computeIfAbsent(position, asked -> inputs.numbers(gone(flows.get(asked))));
    }

    private List<Input> wanted(Flow flow) {
        List<Input> inputs = new ArrayList<>(demand.of(flow));
        inputs.addAll(demand.content(flow));
        return inputs;
    }

    private List<Input> gone(Flow flow) {
        List<Input> inputs = wanted(flow);
        flow.walk().ifPresent(walk -> inputs.addAll(ways.of(walk)));
        return inputs;
    }

    private List<Input> timed(Flow flow) {
        List<Input> inputs = gone(flow);
        flow.walk().ifPresent(walk -> inputs.addAll(ways.lengths(walk)));
        return inputs;
    }

    private boolean isPair(Flow flow) {
        boolean domestic = flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER;
        return domestic && !flow.onNet();
    }

    private boolean isHome(@Nullable Asn asn) {
        return asn != null
                && plan.network(asn)
                        .filter(it -> it.economy().equals(plan.header().country()))
                        .isPresent();
    }

    private Optional<FigureQuality> lines(Predicate<BillLine> asked) {
        Tally tally = new Tally(inputs);
        for (BillLine line : bills.lines()) {
            Money amount = line.amount();
            if (amount != null && asked.test(line)) {
                add(tally, line, amount.amount(bills.currency()));
            }
        }
        return tally.quality();
    }

    // What a saving hangs on is what differs: a line that is as it was saves nothing.
    private Optional<FigureQuality> changed(Predicate<BillLine> asked) {
        Map<Sold, BillLine> lines = new LinkedHashMap<>();
        Map<Sold, Double> changes = new LinkedHashMap<>();
        for (BillLine line : before.lines()) {
            count(line, -1, asked, lines, changes);
        }
        for (BillLine line : bills.lines()) {
            count(line, 1, asked, lines, changes);
        }
        Tally tally = new Tally(inputs);
        lines.forEach((key, line) -> add(tally, line, Math.abs(changes.getOrDefault(key, 0.0))));
        return tally.quality();
    }

    // The line of this result tells more of it than that of the baseline.
    private void count(
            BillLine line, int sign, Predicate<BillLine> asked, Map<Sold, BillLine> lines, Map<Sold, Double> changes) {
        Money amount = line.amount();
        if (amount != null && isHome(line.payer()) && asked.test(line)) {
            Sold key = new Sold(line.payer(), line.kind(), line.payee(), line.exchange(), line.contract(), line.site());
            lines.put(key, line);
            changes.merge(key, sign * amount.amount(bills.currency()), Double::sum);
        }
    }

    // A line of transit is as firm as its price and the traffic that it is for, each flow by its volume.
    private void add(Tally tally, BillLine line, double amount) {
        int[] price = inputs.numbers(priced(line));
        List<Integer> traffic = line.kind() == BillLine.Kind.TRANSIT && !PriceInputs.isCommit(line)
                ? contracts().getOrDefault(new ContractKey(line.payer(), line.contract()), List.of())
                : List.of();
        double total = 0;
        for (int flow : traffic) {
            total += flows.get(flow).mbps();
        }
        if (total <= 0) {
            tally.add(amount, price);
            return;
        }
        for (int flow : traffic) {
            tally.add(amount * flows.get(flow).mbps() / total, price, gone(flow));
        }
    }

    // Of a contract or port that is not there any more nothing is known here but that it was.
    private List<Input> priced(BillLine line) {
        boolean there = line.kind() != BillLine.Kind.TRANSIT
                || plan.network(line.payer())
                        .filter(it -> line.contract() < it.contracts().size())
                        .isPresent();
        return there ? prices.of(line) : List.of();
    }

    private Map<ContractKey, List<Integer>> contracts() {
        if (byContract.isEmpty()) {
            for (int i = 0; i < flows.size(); i++) {
                for (ContractKey key :
                        flows.get(i).walk().map(Weigher::contracts).orElse(Set.of())) {
                    byContract.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        return byContract;
    }

    private static Set<ContractKey> contracts(Walk walk) {
        Set<ContractKey> keys = new HashSet<>();
        for (HandOver over : walk.handOvers()) {
            if (over.crossing() == Crossing.TRANSIT_UP || over.crossing() == Crossing.TRANSIT_DOWN) {
                keys.add(new ContractKey(over.customer(), over.contract()));
            }
        }
        return keys;
    }

    private Optional<FigureQuality> operators() {
        Tally tally = new Tally(inputs);
        for (Exchange exchange : Billing.exchangesAtHome(plan)) {
            Double running = exchange.runningCostPerMonth();
            tally.add(running == null ? 0 : running, inputs.numbers(prices.running(exchange)));
            for (BillLine line : bills.lines()) {
                Money amount = line.amount();
                if (amount != null && line.isFee() && exchange.id().equals(line.exchange())) {
                    tally.add(amount.amount(bills.currency()), inputs.numbers(prices.of(line)));
                }
            }
        }
        return tally.quality();
    }
}
