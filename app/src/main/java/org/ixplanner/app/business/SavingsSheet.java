package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ixplanner.app.business.RowsChart.Tone;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;

/// Which networks gain in the month that the plan describes, and which lose.
///
/// @param words how it is told
public record SavingsSheet(SheetWords words) {

    /// The page.
    public Sheet of(Outcome outcome) {
        Saving saving = outcome.saving();
        Message refused = outcome.noSaving();
        if (refused != null || !saving.unknown().isEmpty()) {
            String why = refused != null
                    ? words.texts().format(refused)
                    : saving.unknown().stream().map(words.texts()::format).collect(Collectors.joining("; "));
            return Sheet.none(
                    words.say("business.savings"),
                    words.say("business.savings.meaning"),
                    words.say("cli.years.refused", why));
        }
        List<NetworkBalance> balances = saving.networks().stream()
                .sorted(Comparator.comparing(NetworkBalance::gain).reversed().thenComparing(NetworkBalance::network))
                .toList();
        Scale scale = words.scale(gains(balances), Unit.MONEY_PER_MONTH);
        long winners = gains(balances).stream().filter(gain -> gain > 0).count();
        long losers = gains(balances).stream().filter(gain -> gain < 0).count();
        return new Sheet(
                words.say("business.savings.of", scale.unit()),
                words.say("business.savings.meaning"),
                List.of(words.say(
                        "business.savings.fact",
                        winners,
                        losers,
                        balances.size() - winners - losers,
                        words.figure(words.amount(saving.net()), Unit.MONEY_PER_MONTH))),
                chart(balances, scale),
                table(balances));
    }

    private List<Double> gains(List<NetworkBalance> balances) {
        return balances.stream().map(NetworkBalance::gain).map(words::amount).toList();
    }

    // Who neither gains nor loses has no bar; the table names it.
    private Sheet.Chart chart(List<NetworkBalance> balances, Scale scale) {
        List<RowsChart.Row> rows = new ArrayList<>();
        for (NetworkBalance balance : balances) {
            double gain = words.amount(balance.gain());
            if (gain != 0) {
                rows.add(new RowsChart.Row(
                        words.names().network(balance.network()),
                        List.of(new RowsChart.Piece(0, gain * scale.factor(), gain > 0 ? Tone.GAIN : Tone.LOSS)),
                        words.figure(gain, scale)));
            }
        }
        List<RowsChart.Entry> legend = List.of(
                new RowsChart.Entry(Tone.GAIN, words.say("business.savings.gain")),
                new RowsChart.Entry(Tone.LOSS, words.say("business.savings.loss")));
        return rows.isEmpty()
                ? new Sheet.None(words.say("business.savings.nobody"))
                : RowsChart.of(0, legend, rows, words.texts());
    }

    private SheetTable table(List<NetworkBalance> balances) {
        List<SheetTable.Column> columns = new ArrayList<>();
        columns.add(words.words(
                words.say("business.network"),
                balances.stream()
                        .map(NetworkBalance::network)
                        .map(words.names()::network)
                        .toList()));
        columns.add(column(balances, "business.savings.change", NetworkBalance::gain));
        columns.add(column(balances, "business.savings.billsBefore", NetworkBalance::billsBefore));
        columns.add(column(balances, "business.savings.billsAfter", NetworkBalance::billsAfter));
        columns.add(column(balances, "business.savings.costsBefore", NetworkBalance::exchangeCostsBefore));
        columns.add(column(balances, "business.savings.costsAfter", NetworkBalance::exchangeCostsAfter));
        columns.add(column(balances, "business.savings.revenueBefore", NetworkBalance::revenueBefore));
        columns.add(column(balances, "business.savings.revenueAfter", NetworkBalance::revenueAfter));
        return new SheetTable(columns);
    }

    private SheetTable.Column column(
            List<NetworkBalance> balances, String heading, Function<NetworkBalance, Money> amount) {
        return words.money(
                words.say(heading),
                Unit.MONEY_PER_MONTH,
                balances.stream().map(amount).toList());
    }
}
