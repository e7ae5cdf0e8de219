package org.ixplanner.app.report.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.Enclosure;

/// What documents are made of: nothing else reaches them, so the same input gives the same bytes.
///
/// @param study what was simulated
/// @param texts the language
/// @param maps painted by the caller, in order
/// @param program name and version of what writes
/// @param author whose work it is; empty if not told
/// @param made when
/// @param years of the scenario that the documents are about
/// @param enclosesPlan whether the documents hold the plan that they were made of, not only its hash
public record ReportInput(
        Study study,
        Texts texts,
        List<ReportMap> maps,
        String program,
        String author,
        Instant made,
        ReportYears years,
        boolean enclosesPlan) {

    private static final LocalDate UNDATED = LocalDate.of(2026, 1, 1);

    /// Keeps its own copy of the list.
    public ReportInput {
        maps = List.copyOf(maps);
    }

    /// What this program makes of a study, whichever door it was asked at. No clock: the same plan gives the same
    /// documents, dated by its figures.
    public static ReportInput of(Study study, Texts texts, List<ReportMap> maps, ProgramVersion version) {
        LocalDate date = study.plan().header().dataDate();
        return new ReportInput(
                study,
                texts,
                maps,
                texts.format(Message.of("program.version", version.number())),
                "",
                (date == null ? UNDATED : date).atStartOfDay(ZoneOffset.UTC).toInstant(),
                ReportYears.NONE,
                true);
    }

    /// The same for documents that do not hold the plan.
    public ReportInput withoutPlan() {
        return new ReportInput(study, texts, maps, program, author, made, years, false);
    }

    /// The same with the years of the scenario that the documents are about.
    public ReportInput with(ReportYears computed) {
        return new ReportInput(study, texts, maps, program, author, made, computed, enclosesPlan);
    }

    /// The study in words.
    Telling telling() {
        return new Telling(study, texts, years.found());
    }

    /// What the documents enclose.
    Enclosure enclosure() {
        Enclosure whole = Enclosure.of(study, program, texts.locale(), author, made, years.draws());
        return enclosesPlan ? whole : whole.withoutPlan();
    }
}
