package org.ixplanner.app.report.content.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.business.CashFlowSheet;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.operator.OperatorYear;
import org.ixplanner.engine.business.years.YearTable;

/// The money of those who operate exchanges at home.
///
/// @param telling the words
/// @param blocks pages as blocks
record OperatorsPart(Telling telling, SheetBlocks blocks) {

    // Chart and table for these; the others have their sentences.
    private static final int MOST = 2;

    /// The section; empty where nobody operates an exchange.
    Optional<Section> section(YearTable table) {
        List<String> exchanges = inOrder(table);
        if (exchanges.isEmpty()) {
            return Optional.empty();
        }
        List<Block> told = new ArrayList<>();
        CashFlowSheet cash = new CashFlowSheet(blocks.words());
        List<String> whole = exchanges.subList(0, Math.min(MOST, exchanges.size()));
        List<Sheet> sheets =
                whole.stream().map(exchange -> cash.of(table, exchange)).toList();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            references.addAll(List.of("cash" + i + "Chart", "cash" + i + "Table"));
        }
        told.add(telling.referring("report.case.operators.text." + whole.size(), references));
        told.add(blocks.meaning(sheets.getFirst()));
        for (int i = 0; i < whole.size(); i++) {
            told.addAll(blocks.of("cash" + i, sheets.get(i)));
        }
        List<String> facts = new ArrayList<>();
        for (String exchange : exchanges.subList(whole.size(), exchanges.size())) {
            Sheet sheet = cash.of(table, exchange);
            facts.add(String.join("; ", sheet.facts()));
        }
        if (!facts.isEmpty()) {
            told.add(telling.paragraph("report.case.operators.others"));
            told.add(Block.Bullets.of(facts));
        }
        return Optional.of(Section.of("operators", telling.say("report.case.operators"), told));
    }

    // What is built first, then whoever takes in most.
    private static List<String> inOrder(YearTable table) {
        return table.operators().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, CashFlow> entry) -> isBuilt(entry.getValue()))
                        .reversed()
                        .thenComparing(entry -> fees(entry.getValue()), Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isBuilt(CashFlow flow) {
        return flow.years().stream().anyMatch(year -> year.capital().compareTo(Money.ZERO) > 0);
    }

    private static Money fees(CashFlow flow) {
        return flow.years().stream().map(OperatorYear::fees).reduce(Money.ZERO, Money::plus);
    }
}
