package org.ixplanner.app.cli.simulate;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.SortedMap;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Range;
import org.ixplanner.engine.uncertainty.Tornado;

/// The years of a scenario as JSON.
///
/// @param study of one scenario
/// @param texts in which reasons are told
record YearsJson(YearStudy study, Texts texts) {

    /// Adds `businessCase`, and `ranges` where draws were asked for.
    void addTo(JsonObject scenario) {
        JsonObject tree = new JsonObject();
        tree.add("verdict", verdict(study.verdict()));
        study.refusal().ifPresent(why -> tree.addProperty("refused", texts.format(why)));
        study.table().ifPresent(table -> {
            tree.addProperty("netPresentValue", table.netPresentValue());
            tree.addProperty("memberSetsSolved", study.setsSolved());
            JsonArray years = new JsonArray();
            table.rows().forEach(row -> years.add(year(table, row)));
            tree.add("years", years);
            JsonObject operators = new JsonObject();
            table.operators().forEach((exchange, flow) -> operators.add(exchange, operator(table, flow)));
            tree.add("operators", operators);
        });
        scenario.add("businessCase", tree);
        study.ranges().ifPresent(ranges -> scenario.add("ranges", ranges(ranges)));
    }

    private JsonObject verdict(Verdict verdict) {
        JsonObject told = new JsonObject();
        told.addProperty("kind", Choices.word(verdict.kind()));
        JsonArray reasons = new JsonArray();
        for (Verdict.Reason reason : verdict.reasons()) {
            JsonObject one = new JsonObject();
            one.addProperty("weight", Choices.word(reason.weight()));
            one.addProperty("why", texts.format(reason.text()));
            reasons.add(one);
        }
        told.add("reasons", reasons);
        return told;
    }

    private static JsonObject year(YearTable table, YearRow row) {
        JsonObject year = new JsonObject();
        year.addProperty("year", row.year());
        year.addProperty("openMonths", row.openMonths());
        year.addProperty("members", row.members());
        JsonArray joined = new JsonArray();
        row.joined().forEach(network -> joined.add(network.number()));
        year.add("joined", joined);
        year.addProperty("demandMbps", row.demandMbps());
        year.addProperty("l1", row.l1());
        year.addProperty("l1Without", row.l1Without());
        year.addProperty("exchangeMbps", row.exchangeMbps());
        money(year, "savingPerMonth", row.savingPerMonth(), table.currency());
        money(year, "saving", row.saving(), table.currency());
        money(year, "lessAbroadPerMonth", row.lessAbroadPerMonth(), table.currency());
        money(year, "operatorNet", row.operatorNet(), table.currency());
        year.addProperty("upgradedPorts", row.upgradedPorts());
        JsonArray caches = new JsonArray();
        row.newCaches().forEach(caches::add);
        year.add("newCaches", caches);
        return year;
    }

    private static void money(JsonObject tree, String name, Money amount, String currency) {
        tree.addProperty(name, amount.amount(currency));
    }

    private static JsonObject operator(YearTable table, CashFlow flow) {
        JsonObject told = new JsonObject();
        money(told, "capital", flow.years().getFirst().capital(), table.currency());
        money(told, "grants", flow.years().getFirst().grants(), table.currency());
        told.addProperty("breakEvenMonth", flow.breakEvenMonth().orElse(null));
        flow.selfSustainingFee()
                .ifPresentOrElse(
                        fee -> money(told, "selfSustainingFeePerMemberMonth", fee, table.currency()),
                        () -> told.add("selfSustainingFeePerMemberMonth", JsonNull.INSTANCE));
        told.addProperty("grantShare", flow.grantShare());
        told.addProperty("standsWithoutGrants", flow.standsWithoutGrants());
        told.addProperty("netPresentValue", flow.netPresentValue());
        return told;
    }

    private static JsonObject ranges(Ranges ranges) {
        JsonObject told = new JsonObject();
        told.addProperty("draws", ranges.draws());
        told.addProperty("seed", ranges.seed());
        told.add("netPresentValue", range(ranges.netPresentValue()));
        told.addProperty("chanceItPays", ranges.chanceItPays());
        told.addProperty("chanceLocalShareReached", ranges.chanceLocalShareReached());
        JsonArray years = new JsonArray();
        for (SortedMap<YearFigure, Range> figures : ranges.years()) {
            JsonObject year = new JsonObject();
            for (Map.Entry<YearFigure, Range> figure : figures.entrySet()) {
                year.add(figure.getKey().key(), range(figure.getValue()));
            }
            years.add(year);
        }
        told.add("years", years);
        JsonArray tornado = new JsonArray();
        for (Tornado.Bar bar : ranges.tornado().bars()) {
            JsonObject one = new JsonObject();
            one.addProperty("assumption", bar.id());
            one.addProperty("rankCorrelation", bar.rankCorrelation());
            one.addProperty("valueAtLowest", Double.isNaN(bar.atLow()) ? null : bar.atLow());
            one.addProperty("valueAtHighest", Double.isNaN(bar.atHigh()) ? null : bar.atHigh());
            tornado.add(one);
        }
        told.add("tornado", tornado);
        return told;
    }

    private static JsonObject range(Range range) {
        JsonObject told = new JsonObject();
        told.addProperty("p10", range.p10());
        told.addProperty("p50", range.p50());
        told.addProperty("p90", range.p90());
        return told;
    }
}
