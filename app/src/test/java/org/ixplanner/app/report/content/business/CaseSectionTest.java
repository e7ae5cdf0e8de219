package org.ixplanner.app.report.content.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.report.content.section.QuestionsSection;
import org.ixplanner.app.report.content.section.SummarySection;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Range;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the report says of the sample country's years, against what was computed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseSectionTest {

    private static final int DRAWS = 60;
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    private Study study;
    private YearStudy years;
    private Telling telling;
    private Section section;

    @BeforeAll
    void compute() throws Exception {
        study = Studies.run(((LoadResult.Loaded) SamplePlans.load("kenya")).plan(), List.of());
        years = ReportYears.of(study, DRAWS).found().orElseThrow();
        telling = new Telling(study, TEXTS, Optional.of(years));
        section = new CaseSection(telling).section().orElseThrow();
    }

    @Test
    void tellsTheVerdictAndEveryReason() {
        String verdict = words(section.sections().getFirst());
        assertThat(verdict).contains("Verdict: Conditional.").contains("of 60 draws");
        years.verdict().reasons().forEach(reason -> assertThat(verdict).contains(TEXTS.format(reason.text())));
    }

    @Test
    void tellsTheNetPresentValueToTheDigitsShown() {
        YearTable table = years.table().orElseThrow();
        String value = new Numbers(TEXTS).figure(table.netPresentValue(), Unit.MONEY, table.currency());
        assertThat(words(section.sections().getFirst())).contains("Net present value of ten years: " + value);
    }

    @Test
    void hasARowForEachYearWithItsFigures() {
        YearTable table = years.table().orElseThrow();
        DataTable shown = table("yearsTable");
        Numbers numbers = new Numbers(TEXTS);
        assertThat(shown.rows()).hasSize(table.rows().size());
        for (int year = 0; year < table.rows().size(); year++) {
            double l1Percent = 100 * table.rows().get(year).l1();
            assertThat(shown.rows().get(year).get(2).words()).isEqualTo(numbers.plain(l1Percent));
            assertThat(shown.rows().get(year).get(5).words())
                    .isEqualTo(numbers.count(table.rows().get(year).members()));
        }
    }

    @Test
    void hasTheRangeOfEachYear() {
        Ranges ranges = years.ranges().orElseThrow();
        DataTable shown = table("rangesTable");
        Numbers numbers = new Numbers(TEXTS);
        for (int year = 0; year < ranges.years().size(); year++) {
            Range saving = Objects.requireNonNull(ranges.years().get(year).get(YearFigure.SAVING));
            double millions = saving.p90() / 1e6;
            assertThat(shown.rows().get(year).getLast().words()).isEqualTo(numbers.plain(millions));
        }
    }

    @Test
    void namesEveryAssumptionThatIsDrawn() {
        List<String> names = table("driversTable").rows().stream()
                .map(row -> row.getFirst().words())
                .toList();
        List<String> drawn = years.ranges().orElseThrow().tornado().bars().stream()
                .map(bar -> TEXTS.text("assumption." + bar.id()))
                .toList();
        assertThat(names).containsExactlyElementsOf(drawn);
    }

    @Test
    void everyPictureHasAnAlternativeThatTellsItsFigures() {
        assertThat(figures()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(figure -> assertThat(figure.alternativeText())
                .containsPattern("[0-9]"));
    }

    @Test
    void theSummaryHasTheVerdictInsteadOfWhyThereIsNone() {
        String reason = TEXTS.format(years.verdict().reasons().getFirst().text());
        assertThat(words(new SummarySection(telling).section()))
                .contains("Verdict over ten years: conditional")
                .contains(reason);
        String without = words(new SummarySection(new Telling(study, TEXTS)).section());
        assertThat(without).doesNotContain("Verdict over ten years");
    }

    @Test
    void withTheYearsTheVerdictIsNoOpenQuestion() {
        String open = questions(telling);
        String before = questions(new Telling(study, TEXTS));
        assertThat(before).contains("Verdict");
        assertThat(open).doesNotContain("Verdict");
    }

    @Test
    void noYearsNoSection() throws Exception {
        assertThat(ReportYears.of(study, 0).found()).isEmpty();
        assertThat(new CaseSection(new Telling(study, TEXTS)).section()).isEmpty();
    }

    private static String questions(Telling told) {
        return String.join(
                "\n",
                new QuestionsSection(told)
                        .section().sections().stream()
                                .map(CaseSectionTest::words)
                                .toList());
    }

    private DataTable table(String id) {
        return blocks().filter(Block.CaptionedTable.class::isInstance)
                .map(Block.CaptionedTable.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow()
                .table();
    }

    private List<Block.Figure> figures() {
        return blocks().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    private Stream<Block> blocks() {
        return section.sections().stream().flatMap(part -> part.blocks().stream());
    }

    private static String words(Section part) {
        StringBuilder words = new StringBuilder();
        for (Block block : part.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> words.append(words(paragraph.text()));
                case Block.Bullets bullets -> bullets.items().forEach(item -> words.append(words(item)));
                default -> {}
            }
            words.append('\n');
        }
        return words.toString();
    }

    private static String words(List<Inline> pieces) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : pieces) {
            switch (piece) {
                case Inline.Plain plain -> words.append(plain.words());
                case Inline.Strong strong -> words.append(strong.words());
                default -> {}
            }
        }
        return words.append('\n').toString();
    }
}
