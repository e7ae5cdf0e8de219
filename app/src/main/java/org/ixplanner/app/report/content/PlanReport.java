package org.ixplanner.app.report.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.report.content.business.CaseSection;
import org.ixplanner.app.report.content.section.AssumptionsSection;
import org.ixplanner.app.report.content.section.BehindSection;
import org.ixplanner.app.report.content.section.EffectsSection;
import org.ixplanner.app.report.content.section.ExchangesSection;
import org.ixplanner.app.report.content.section.FibreSection;
import org.ixplanner.app.report.content.section.MethodSection;
import org.ixplanner.app.report.content.section.MoneySection;
import org.ixplanner.app.report.content.section.NetworksSection;
import org.ixplanner.app.report.content.section.QuestionsSection;
import org.ixplanner.app.report.content.section.ScenariosSection;
import org.ixplanner.app.report.content.section.SourcesSection;
import org.ixplanner.app.report.content.section.StateSection;
import org.ixplanner.app.report.content.section.SummarySection;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.model.Words;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.jspecify.annotations.Nullable;

/// The report of a study.
public final class PlanReport {

    private PlanReport() {}

    /// The report; every figure in it is one of the study's, told by the program's one formatter.
    public static Report of(ReportInput input) {
        Telling telling = input.telling();
        Enclosure enclosure = input.enclosure();
        return new Report(
                telling.say("report.title", telling.country()),
                telling.say("report.subtitle", telling.plan().header().name()),
                dateLine(telling, input),
                properties(telling, input, enclosure),
                words(telling),
                sections(telling, input, enclosure),
                new SourcesSection(telling).sources());
    }

    private static List<Section> sections(Telling telling, ReportInput input, Enclosure enclosure) {
        List<NetworkFigures> networks = NetworkFigures.of(telling);
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(telling).section());
        sections.add(new StateSection(telling, input.maps()).section());
        sections.add(new NetworksSection(telling, networks).section());
        sections.add(new ExchangesSection(telling).section());
        sections.add(new FibreSection(telling).section());
        sections.add(new ScenariosSection(telling).section());
        new EffectsSection(telling, networks).section().ifPresent(sections::add);
        new MoneySection(telling).section().ifPresent(sections::add);
        new CaseSection(telling).section().ifPresent(sections::add);
        sections.add(new BehindSection(telling).section());
        sections.add(new QuestionsSection(telling).section());
        sections.add(new MethodSection(telling, enclosure).section());
        sections.add(new AssumptionsSection(telling).section());
        sections.add(new SourcesSection(telling).section());
        return sections;
    }

    // A document that holds what networks said in confidence says so on its first page.
    private static String dateLine(Telling telling, ReportInput input) {
        String made = telling.day(LocalDate.ofInstant(input.made(), ZoneOffset.UTC));
        LocalDate data = telling.plan().header().dataDate();
        String line = dateLine(telling, made, data);
        return telling.sources().isConfidential() ? telling.say("report.date.confidential", line) : line;
    }

    // A report that is as old as its figures does not say the day twice.
    private static String dateLine(Telling telling, String made, @Nullable LocalDate data) {
        if (data == null) {
            return telling.say("report.date", made);
        }
        String day = telling.day(data);
        return day.equals(made) ? telling.say("report.date.same", day) : telling.say("report.date.data", made, day);
    }

    static Properties properties(Telling telling, ReportInput input, Enclosure enclosure) {
        return new Properties(
                input.texts().locale(),
                input.author(),
                telling.say("report.title", telling.country()),
                List.of(telling.say("report.keyword"), telling.country()),
                input.program(),
                input.made(),
                enclosure.text());
    }

    private static Words words(Telling telling) {
        return new Words(
                telling.say("report.words.contents"),
                telling.say("report.words.table"),
                telling.say("report.words.figure"),
                telling.say("report.words.section"),
                telling.say("report.words.note"),
                telling.say("report.words.page"),
                telling.say("report.words.of"));
    }
}
