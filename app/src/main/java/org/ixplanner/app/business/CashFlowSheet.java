package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ixplanner.app.business.YearsChart.Mark;
import org.ixplanner.app.text.Scale;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.operator.OperatorYear;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;

/// The money of an exchange's operator, year by year.
///
/// @param words how it is told
public record CashFlowSheet(SheetWords words) {

    /// The page.
    ///
    /// @param exchange whose operator
    public Sheet of(YearTable table, String exchange) {
        CashFlow flow = table.operators().get(exchange);
        if (flow == null) {
            return Sheet.none(
                    words.say("business.cash"), words.say("business.cash.meaning"), words.say("business.cash.none"));
        }
        List<Money> all = new ArrayList<>();
        flow.years()
                .forEach(year -> all.addAll(
                        List.of(year.fees(), year.grants(), year.capital(), year.running(), year.cumulative())));
        Scale scale = words.scale(all.stream().map(words::amount).toList(), Unit.MONEY);
        String name = words.names().exchange(exchange);
        return new Sheet(
                words.say("business.cash.of", name, scale.unit()),
                words.say("business.cash.meaning"),
                facts(flow, name),
                chart(flow, scale),
                table(flow));
    }

    private YearsChart chart(CashFlow flow, Scale scale) {
        List<YearsChart.Series> series = new ArrayList<>();
        add(series, flow, scale, Mark.FEES, "business.cash.fees", OperatorYear::fees);
        add(series, flow, scale, Mark.GRANTS, "business.cash.grants", OperatorYear::grants);
        add(series, flow, scale, Mark.CAPITAL, "business.cash.capital", year -> Money.ZERO.minus(year.capital()));
        add(series, flow, scale, Mark.RUNNING, "business.cash.running", year -> Money.ZERO.minus(year.running()));
        add(series, flow, scale, Mark.BALANCE, "business.cash.balance", OperatorYear::cumulative);
        List<String> told = flow.years().stream()
                .map(year -> words.say(
                        "business.cash.told",
                        year.year(),
                        told(year.fees(), scale),
                        told(year.grants(), scale),
                        told(year.capital(), scale),
                        told(year.running(), scale),
                        told(year.cumulative(), scale)))
                .toList();
        return YearsChart.of(words.years(flow.years().size()), series, Optional.empty(), told, words.texts());
    }

    // What never flows is left out, the balance never.
    private void add(
            List<YearsChart.Series> series,
            CashFlow flow,
            Scale scale,
            Mark mark,
            String name,
            Function<OperatorYear, Money> amount) {
        List<Double> values =
                flow.years().stream().map(amount).map(words::amount).toList();
        if (mark.isLine() || values.stream().anyMatch(value -> value != 0)) {
            series.add(new YearsChart.Series(words.say(name), mark, SheetWords.on(scale, values)));
        }
    }

    private String told(Money amount, Scale scale) {
        return words.figure(words.amount(amount), scale);
    }

    private List<String> facts(CashFlow flow, String name) {
        Message even = flow.breakEvenMonth()
                .map(month -> Message.of("cli.years.even", month))
                .orElse(Message.of("cli.years.neverEven"));
        Message fee = flow.selfSustainingFee()
                .map(amount -> Message.of("cli.years.fee", words.amount(amount), words.currency()))
                .orElse(Message.of("cli.years.noFee"));
        return List.of(
                words.say("cli.years.operator", name, even, fee),
                words.say(
                        "business.cash.worth",
                        words.figure(flow.netPresentValue(), Unit.MONEY),
                        words.figure(flow.grantShare(), Unit.SHARE)));
    }

    private SheetTable table(CashFlow flow) {
        List<SheetTable.Column> columns = new ArrayList<>();
        columns.add(
                words.words(words.say("business.year"), words.years(flow.years().size())));
        columns.add(column(flow, "business.cash.fees", OperatorYear::fees));
        columns.add(column(flow, "business.cash.grants", OperatorYear::grants));
        columns.add(column(flow, "business.cash.capital", OperatorYear::capital));
        columns.add(column(flow, "business.cash.running", OperatorYear::running));
        columns.add(column(flow, "business.cash.net", OperatorYear::net));
        columns.add(column(flow, "business.cash.balance", OperatorYear::cumulative));
        return new SheetTable(columns);
    }

    private SheetTable.Column column(CashFlow flow, String heading, Function<OperatorYear, Money> amount) {
        return words.money(
                words.say(heading),
                Unit.MONEY,
                flow.years().stream().map(amount).toList());
    }
}
