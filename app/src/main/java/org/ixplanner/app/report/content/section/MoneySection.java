package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.business.CrossCheck;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.text.Message;

/// Cost and saving, step by step, and the published formula beside it.
public final class MoneySection {

    private static final int MONTHS = 12;

    private final Telling telling;

    /// @param telling what is told
    public MoneySection(Telling telling) {
        this.telling = telling;
    }

    /// The section; only where scenarios are compared.
    public Optional<Section> section() {
        if (!telling.isCompared()) {
            return Optional.empty();
        }
        List<Section> inside = new ArrayList<>();
        Saving saving = telling.chosen().saving();
        OptionalDouble net = telling.chosen().figure(Kpi.SAVING).value();
        if (net.isPresent()) {
            inside.add(Section.of("saving", telling.say("report.saving"), steps(saving)));
        } else {
            Message why = telling.chosen().figure(Kpi.SAVING).refusal();
            inside.add(Section.of(
                    "saving",
                    telling.say("report.saving"),
                    List.of(telling.paragraph("report.saving.none", why == null ? "" : why))));
        }
        inside.add(Section.of("crossCheck", telling.say("report.crossCheck"), crossCheck(net)));
        return Optional.of(new Section(
                "cost", telling.say("report.cost"), List.of(telling.paragraph("report.cost.text")), inside));
    }

    private List<Block> steps(Saving saving) {
        List<String> names = new ArrayList<>();
        List<OptionalDouble> amounts = new ArrayList<>();
        add(names, amounts, "report.saving.gross", saving.gross());
        add(names, amounts, "report.saving.exchange", Money.ZERO.minus(saving.exchangeCosts()));
        add(names, amounts, "report.saving.sellers", Money.ZERO.minus(saving.sellerLoss()));
        Money net = saving.net();
        Grid grid = new Grid(telling).words(telling.say("report.column.item"), 4, names);
        grid.numbers(
                telling.say("report.column.amount"),
                Unit.MONEY_PER_MONTH,
                1.6,
                amounts,
                OptionalDouble.of(net.amount(telling.currency())));
        return List.of(
                telling.referring("report.intro.saving", List.of("savingTable")),
                grid.table("savingTable", telling.say("report.saving.caption"), telling.say("report.saving.note")),
                telling.paragraph(
                        "report.saving.text",
                        money(net),
                        money(saving.renegotiated()),
                        money(saving.paidAbroadBefore()),
                        money(saving.paidAbroadAfter())));
    }

    private void add(List<String> names, List<OptionalDouble> amounts, String key, Money amount) {
        names.add(telling.say(key));
        amounts.add(OptionalDouble.of(amount.amount(telling.currency())));
    }

    private List<Block> crossCheck(OptionalDouble net) {
        Optional<CrossCheck> formula = telling.chosen().crossCheck();
        if (formula.isEmpty()) {
            return List.of(telling.paragraph("report.crossCheck.none"));
        }
        CrossCheck check = formula.get();
        String found = net.isPresent()
                ? telling.figure(net.getAsDouble() * MONTHS, Unit.MONEY)
                : telling.say("report.crossCheck.refused");
        return List.of(
                telling.paragraph(
                        "report.crossCheck.text",
                        telling.figure(check.movedMbps(), Unit.MBPS),
                        telling.figure(check.transitPerMbpsMonth(), Unit.MONEY_PER_MBPS_MONTH),
                        telling.figure(check.portPerMbpsMonth(), Unit.MONEY_PER_MBPS_MONTH),
                        telling.figure(check.perYear(), Unit.MONEY),
                        found),
                telling.paragraph("report.crossCheck.why"),
                Block.Bullets.of(List.of(
                        telling.say("report.crossCheck.why.both"),
                        telling.say("report.crossCheck.why.commits"),
                        telling.say("report.crossCheck.why.sellers"),
                        telling.say("report.crossCheck.why.nearer"))));
    }

    private String money(Money amount) {
        return telling.figure(amount.amount(telling.currency()), Unit.MONEY_PER_MONTH);
    }
}
