package org.ixplanner.app.report.content.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.business.SheetWords;
import org.ixplanner.app.business.TornadoSheet;
import org.ixplanner.app.business.VerdictCard;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.study.years.YearStudy;

/// The business case: the verdict with its reasons, and the years that it follows from.
public final class CaseSection {

    /// Its id.
    public static final String ID = "case";

    private final Telling telling;
    private final SheetBlocks blocks;

    /// @param telling what is told
    public CaseSection(Telling telling) {
        this.telling = telling;
        blocks = new SheetBlocks(telling);
    }

    /// The section; empty where no years were computed.
    public Optional<Section> section() {
        return telling.years().map(this::section);
    }

    private Section section(YearStudy years) {
        List<Section> inside = new ArrayList<>();
        inside.add(verdict(years));
        years.table().ifPresent(table -> {
            inside.add(new YearsPart(telling, blocks).section(table, years.ranges()));
            new OperatorsPart(telling, blocks).section(table).ifPresent(inside::add);
        });
        years.ranges().ifPresent(ranges -> inside.add(drivers(ranges)));
        return new Section(ID, telling.say("report.case"), List.of(what(years)), inside);
    }

    private Block what(YearStudy years) {
        String scenario = telling.chosen().name();
        String baseline = telling.before().name();
        return years.ranges()
                .map(ranges -> telling.paragraph(
                        "report.case.text", scenario, baseline, ranges.draws(), Long.toString(ranges.seed())))
                .orElseGet(() -> telling.paragraph("report.case.text.plain", scenario, baseline));
    }

    private Section verdict(YearStudy years) {
        VerdictCard card = VerdictCard.of(years, new SheetWords(telling.plan(), telling.texts()));
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Strong(telling.say("report.case.verdict.is", card.word())));
        if (years.table().isPresent()) {
            text.add(new Inline.Plain(" "
                    + (card.range().isEmpty()
                            ? telling.say("report.case.value", card.value())
                            : telling.say("report.case.value.drawn", card.value(), card.range(), card.chance()))));
        }
        List<Block> told = new ArrayList<>();
        told.add(new Block.Paragraph(text));
        years.refusal().ifPresent(why -> told.add(telling.paragraph("report.case.refused", why)));
        told.add(Block.Bullets.of(card.reasons().stream()
                .map(reason -> telling.say("report.case.reason", reason.mark(), reason.text()))
                .toList()));
        told.add(telling.paragraph("report.case.verdict.how"));
        return Section.of("verdict", telling.say("report.case.verdict"), told);
    }

    private Section drivers(Ranges ranges) {
        List<Block> told = new ArrayList<>();
        told.add(telling.referring("report.case.drivers.text", List.of("driversChart", "driversTable")));
        Sheet sheet = new TornadoSheet(blocks.words()).of(Optional.of(ranges));
        told.add(blocks.meaning(sheet));
        told.addAll(blocks.of("drivers", sheet));
        return Section.of("drivers", telling.say("report.case.drivers"), told);
    }
}
