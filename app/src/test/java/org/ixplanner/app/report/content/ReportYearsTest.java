package org.ixplanner.app.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.report.verify.WrittenDocument;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.Test;

/// What a document says of the years that it tells.
class ReportYearsTest {

    private static final int ASKED = 30;

    @Test
    void aDocumentWhoseYearsAreRefusedSaysHowManyDrawsWereAskedForSoThatItIsVerifiedWithYears() throws Exception {
        Plan plan = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();
        Study study = Studies.run(plan, List.of());
        YearStudy drawn = ReportYears.of(study, ASKED).found().orElseThrow();
        YearStudy refused = new YearStudy(
                drawn.outcome(), Optional.empty(), Optional.empty(), Optional.empty(), 0, drawn.verdict());
        ReportInput input = new ReportInput(
                study,
                new Texts(Locale.ENGLISH),
                List.of(),
                "IXP Planner test",
                "",
                Instant.parse("2026-03-01T00:00:00Z"),
                new ReportYears(ASKED, Optional.of(refused)),
                true);
        byte[] document = ReportWriter.bytes(DocumentFormat.HTML, input);
        assertThat(WrittenDocument.read(DocumentFormat.HTML, document)
                        .enclosure()
                        .manifest()
                        .draws())
                .isEqualTo(ASKED);
    }
}
