package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.plan.schema.Unit;

/// What the scenario changes for each network at home: who gains, who loses.
public final class EffectsSection {

    private static final int MOST_BARS = 12;

    private final Telling telling;
    private final List<NetworkFigures> networks;

    /// @param telling what is told
    /// @param networks those at home
    public EffectsSection(Telling telling, List<NetworkFigures> networks) {
        this.telling = telling;
        this.networks = List.copyOf(networks);
    }

    /// The section; only where scenarios are compared and somebody is there.
    public Optional<Section> section() {
        if (!telling.isCompared() || networks.isEmpty()) {
            return Optional.empty();
        }
        List<NetworkFigures> known =
                networks.stream().filter(each -> each.balance().isPresent()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(known));
        if (known.isEmpty()) {
            blocks.add(telling.referring("report.intro.effects.noMoney", List.of("effectTable")));
        } else {
            blocks.add(telling.referring("report.intro.effects", List.of("gainChart", "effectTable")));
            blocks.add(chart(known));
        }
        blocks.add(table());
        return Optional.of(Section.of("effects", telling.say("report.effects"), blocks));
    }

    private Block text(List<NetworkFigures> known) {
        if (known.isEmpty()) {
            return telling.paragraph("report.effects.noMoney", telling.chosen().name());
        }
        long winners = known.stream().filter(each -> gain(each) > 0).count();
        long losers = known.stream().filter(each -> gain(each) < 0).count();
        return telling.paragraph(
                "report.effects.text",
                telling.chosen().name(),
                telling.before().name(),
                winners,
                losers,
                known.size() - winners - losers);
    }

    private Block chart(List<NetworkFigures> known) {
        List<NetworkFigures> largest = known.stream()
                .sorted(Comparator.comparingDouble((NetworkFigures each) -> -Math.abs(gain(each))))
                .limit(MOST_BARS)
                .sorted(Comparator.comparingDouble((NetworkFigures each) -> -gain(each)))
                .toList();
        Scale scale = telling.numbers()
                .scale(
                        Telling.largest(largest.stream()
                                .map(each -> OptionalDouble.of(gain(each)))
                                .toList()),
                        Unit.MONEY_PER_MONTH,
                        telling.currency());
        List<Chart.Row> rows = largest.stream()
                .map(each -> new Chart.Row(
                        each.network().label(),
                        List.of(Optional.of(new Chart.Value(
                                gain(each) * scale.factor(), telling.numbers().in(gain(each), scale)))),
                        ""))
                .toList();
        return telling.figure(
                "gainChart",
                telling.say("report.gainChart.caption", largest.size()),
                new Chart(
                        telling.say("report.gainChart"),
                        telling.say("report.gainChart.axis", scale.unit()),
                        Chart.Form.GROUPED,
                        List.of(new Chart.Series(telling.say("report.column.gain"), Meaning.CHOSEN)),
                        rows));
    }

    private Block table() {
        return new Grid(telling)
                .words(
                        telling.say("report.column.network"),
                        3,
                        networks.stream().map(each -> each.network().label()).toList())
                .numbers(
                        telling.say("report.column.demand"),
                        Unit.MBPS,
                        1.2,
                        networks.stream()
                                .map(each -> OptionalDouble.of(each.after().demandMbps()))
                                .toList())
                .numbers(
                        telling.say("report.column.l1Before"),
                        Unit.SHARE,
                        1.1,
                        networks.stream().map(each -> each.before().l1()).toList())
                .numbers(
                        telling.say("report.column.l1After"),
                        Unit.SHARE,
                        1.1,
                        networks.stream().map(each -> each.after().l1()).toList())
                .numbers(
                        telling.say("report.column.costBefore"),
                        Unit.MONEY_PER_MONTH,
                        1.6,
                        money(balance -> balance.billsBefore().plus(balance.exchangeCostsBefore())),
                        total(balance -> balance.billsBefore().plus(balance.exchangeCostsBefore())))
                .numbers(
                        telling.say("report.column.costAfter"),
                        Unit.MONEY_PER_MONTH,
                        1.6,
                        money(balance -> balance.billsAfter().plus(balance.exchangeCostsAfter())),
                        total(balance -> balance.billsAfter().plus(balance.exchangeCostsAfter())))
                .numbers(
                        telling.say("report.column.gain"),
                        Unit.MONEY_PER_MONTH,
                        1.6,
                        money(NetworkBalance::gain),
                        total(NetworkBalance::gain))
                .table("effectTable", telling.say("report.effects.caption"), telling.say("report.effects.note"));
    }

    private List<OptionalDouble> money(Function<NetworkBalance, Money> amount) {
        return networks.stream()
                .map(each -> each.balance().isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(amount.apply(each.balance().get()).amount(telling.currency())))
                .toList();
    }

    private OptionalDouble total(Function<NetworkBalance, Money> amount) {
        if (networks.stream().anyMatch(each -> each.balance().isEmpty())) {
            return OptionalDouble.empty();
        }
        Money sum = networks.stream()
                .map(each -> amount.apply(each.balance().orElseThrow()))
                .reduce(Money.ZERO, Money::plus);
        return OptionalDouble.of(sum.amount(telling.currency()));
    }

    private double gain(NetworkFigures network) {
        return network.balance().orElseThrow().gain().amount(telling.currency());
    }
}
