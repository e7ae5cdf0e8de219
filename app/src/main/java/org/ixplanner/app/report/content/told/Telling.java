package org.ixplanner.app.report.content.told;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.report.chart.ChartDrawing;
import org.ixplanner.app.report.chart.ChartStudio;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.style.Typeface;

/// A study and the words to tell it in.
public final class Telling {

    // Stands round a reference while its text is put together.
    private static final String MARK = "\uE000";

    private final Study study;
    private final Texts texts;
    private final Numbers numbers;
    private final Figures figures;
    private final ChartStudio charts;
    private final SourceIndex sources;
    private final Optional<YearStudy> years;

    /// A study whose years are not told.
    ///
    /// @param study that is told
    /// @param texts the language
    public Telling(Study study, Texts texts) {
        this(study, texts, Optional.empty());
    }

    /// @param study that is told
    /// @param texts the language
    /// @param years of the scenario that the report is about; empty where none were computed
    public Telling(Study study, Texts texts, Optional<YearStudy> years) {
        this.study = study;
        this.years = years;
        this.texts = texts;
        numbers = new Numbers(texts);
        figures = new Figures(texts, currency());
        charts = new ChartStudio(Typeface.bundled(), texts.locale());
        sources = new SourceIndex(study.plan());
    }

    /// The plan as it stands in the file.
    public Plan plan() {
        return study.plan();
    }

    /// What the others are compared with.
    public Outcome before() {
        return study.baseline();
    }

    /// The scenario that the report is about.
    public Outcome chosen() {
        return study.featured();
    }

    /// Whether the scenario that the report is about is another than the baseline.
    public boolean isCompared() {
        return !chosen().id().equals(before().id());
    }

    /// Whether a scenario is one of those that the report compares.
    public boolean isRead(Outcome outcome) {
        return outcome.id().equals(before().id()) || outcome.id().equals(chosen().id());
    }

    /// All scenarios, the baseline first.
    public List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>(List.of(before()));
        study.outcomes().stream()
                .filter(outcome -> !outcome.id().equals(before().id()))
                .forEach(all::add);
        return all;
    }

    /// All scenarios: the baseline, the one that the report is about, the others.
    public List<Outcome> comparedFirst() {
        List<Outcome> all = new ArrayList<>(outcomes());
        all.removeIf(outcome -> outcome.id().equals(chosen().id()));
        all.add(Math.min(1, all.size()), chosen());
        return all;
    }

    /// The code of the plan's currency.
    public String currency() {
        return plan().header().currency();
    }

    /// The country that is planned for, by name.
    public String country() {
        return country(plan().header().country());
    }

    /// A country by name.
    ///
    /// @param code two letters
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(texts.locale());
    }

    /// A text of the bundle.
    public String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }

    /// A sentence that the engine says.
    public String say(Message message) {
        return texts.format(message);
    }

    /// The word for a choice of the plan: `networkKind`, `ACCESS`.
    public String word(String choice, Enum<?> value) {
        return texts.text("report.word." + choice + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A paragraph of one text of the bundle.
    public Block.Paragraph paragraph(String key, Object... args) {
        return Block.Paragraph.of(say(key, args));
    }

    /// A paragraph that refers to tables and figures.
    ///
    /// @param key of its text, where `{0}` and those that follow are the references
    /// @param targets what they refer to
    /// @param args what the text names after them
    public Block.Paragraph referring(String key, List<String> targets, Object... args) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            all.add(MARK + i + MARK);
        }
        for (Object arg : args) {
            all.add(arg instanceof String name ? name.replace(MARK, "") : arg);
        }
        List<Inline> pieces = new ArrayList<>();
        String[] parts = say(key, all.toArray()).split(MARK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                pieces.add(new Inline.CrossReference(targets.get(Integer.parseInt(parts[i]))));
            } else if (!parts[i].isEmpty()) {
                pieces.add(new Inline.Plain(parts[i]));
            }
        }
        return new Block.Paragraph(pieces);
    }

    /// A number with its unit.
    public String figure(double value, Unit unit) {
        return numbers.figure(value, unit, currency());
    }

    /// A day, in the language's own order.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    /// A network by number and name.
    public String network(Asn asn) {
        return plan().network(asn).map(Network::label).orElse(asn.toString());
    }

    /// A site by name.
    public String site(String id) {
        return plan().sites().find(id).map(site -> site.name()).orElse(id);
    }

    /// A chart as a figure whose alternative text tells every value.
    public Block.Figure figure(String id, String caption, Chart chart) {
        ChartDrawing drawing = charts.drawing(chart);
        List<String> rows = chart.rows().stream().map(row -> told(chart, row)).toList();
        String all = say("report.alternative", chart.title(), chart.axis(), String.join("; ", rows));
        return new Block.Figure(id, caption, all, drawing, drawing.heightByWidth());
    }

    private static String told(Chart chart, Chart.Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            row.values().get(i).ifPresent(value -> values.add(name + " " + value.told()));
        }
        return row.name() + ": " + String.join(", ", values);
    }

    /// Numbers in words.
    public Numbers numbers() {
        return numbers;
    }

    /// Reported figures in words.
    public Figures figures() {
        return figures;
    }

    /// The years of the scenario that the report is about; empty where none were computed.
    public Optional<YearStudy> years() {
        return years;
    }

    /// What makes pictures of charts.
    public ChartStudio charts() {
        return charts;
    }

    /// The sources of the plan's values.
    public SourceIndex sources() {
        return sources;
    }

    /// The words themselves.
    public Texts texts() {
        return texts;
    }

    /// The largest of some numbers, sign ignored; 0 of none.
    public static double largest(List<OptionalDouble> values) {
        return values.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
