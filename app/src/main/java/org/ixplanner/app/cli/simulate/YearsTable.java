package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.uncertainty.Tornado;

/// The years of scenarios for the terminal: for each a table, its operators, what draws made of it, the verdict.
///
/// @param studies one of each scenario
/// @param texts the words
record YearsTable(List<YearStudy> studies, Texts texts) {

    private static final int BARS = 5;
    private static final String INDENT = "  ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (YearStudy study : studies) {
            lines.add("");
            lines.add(say("cli.years.title", study.outcome().name()));
            study.refusal().ifPresent(why -> lines.add(say("cli.years.refused", why)));
            study.table().ifPresent(table -> {
                lines.addAll(years(table));
                lines.add(say("cli.years.value", table.netPresentValue(), table.currency()));
                table.operators().forEach((exchange, flow) -> lines.add(operator(study, exchange, flow)));
            });
            study.ranges().ifPresent(ranges -> lines.addAll(ranges(ranges)));
            lines.add(say(
                    "cli.years.verdict",
                    new Names(texts).verdict(study.verdict().kind())));
            study.verdict().reasons().forEach(reason -> lines.add(INDENT + texts.format(reason.text())));
        }
        return lines;
    }

    private List<String> years(YearTable table) {
        List<String> headings = List.of(
                say("cli.years.members"), say("cli.years.l1"), say("cli.years.l1Without"), say("cli.years.saving"));
        List<TextTable.Row> rows = new ArrayList<>();
        for (YearRow row : table.rows()) {
            rows.add(new TextTable.Row(
                    say("cli.years.year", row.year()),
                    List.of(
                            say("cli.years.whole", row.members()),
                            say("cli.years.share", row.l1()),
                            say("cli.years.share", row.l1Without()),
                            say("cli.years.whole", row.savingPerMonth().amount(table.currency())))));
        }
        return new TextTable(headings, rows).lines();
    }

    private String operator(YearStudy study, String exchange, CashFlow flow) {
        String name = study.outcome()
                .result()
                .plan()
                .exchanges()
                .find(exchange)
                .map(Exchange::name)
                .orElse(exchange);
        Message even = flow.breakEvenMonth()
                .map(month -> Message.of("cli.years.even", month))
                .orElse(Message.of("cli.years.neverEven"));
        String currency = study.table().map(YearTable::currency).orElse("");
        Message fee = flow.selfSustainingFee()
                .map(amount -> Message.of("cli.years.fee", amount.amount(currency), currency))
                .orElse(Message.of("cli.years.noFee"));
        return say("cli.years.operator", name, even, fee);
    }

    private List<String> ranges(Ranges ranges) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "cli.years.ranges",
                ranges.draws(),
                ranges.netPresentValue().p10(),
                ranges.netPresentValue().p50(),
                ranges.netPresentValue().p90(),
                ranges.chanceItPays(),
                ranges.chanceLocalShareReached()));
        for (Tornado.Bar bar : ranges.tornado().bars().stream().limit(BARS).toList()) {
            lines.add(INDENT + say("cli.years.bar", Message.of("assumption." + bar.id()), bar.rankCorrelation()));
        }
        return lines;
    }

    private String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }
}
