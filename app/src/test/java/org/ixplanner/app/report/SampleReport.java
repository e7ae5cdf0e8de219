package org.ixplanner.app.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ixplanner.app.report.chart.ChartDrawing;
import org.ixplanner.app.report.chart.ChartStudio;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.KeyFigure;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.model.Source;
import org.ixplanner.app.report.model.Words;
import org.ixplanner.maps.style.Typeface;

/// A report with one of everything.
public final class SampleReport {

    /// Names that imported data may hold.
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\";\"click\")",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "\tindented",
            "\rreturned",
            "N".repeat(300),
            "شبكة نيروبي للاتصالات",
            "Réseau 🌍 Ελλάδα",
            "bell\u0007 and null\u0000 and half \uD83D alone \uFFFE end",
            "<w:p>&amp;]]>");

    private static final Words WORDS = new Words("Contents", "Table", "Figure", "section", "Note", "Page", "of");

    private SampleReport() {}

    /// The report.
    public static Report make() {
        List<Section> sections = List.of(
                new Section(
                        "summary",
                        "Summary",
                        List.of(
                                paragraph(
                                        new Inline.Plain("With caches at the exchange, "),
                                        new Inline.Strong("61.2 % of the traffic stays in the country"),
                                        new Inline.Plain(" instead of 34.5 %, see "),
                                        new Inline.CrossReference("volumes"),
                                        new Inline.Plain(" and "),
                                        new Inline.CrossReference("networks"),
                                        new Inline.Plain(". The survey of 2026 says so"),
                                        new Inline.SourceMark(1),
                                        new Inline.Plain("."),
                                        new Inline.Footnote("Answers of 22 of 26 networks.")),
                                keyFigures()),
                        List.of()),
                new Section(
                        "state",
                        "Present state",
                        List.of(Block.Paragraph.of(prose())),
                        List.of(
                                Section.of("traffic", "Traffic", List.of(figure("volumes", stacked()))),
                                Section.of(
                                        "delay",
                                        "Delay",
                                        List.of(figure("rtt", dumbbell()), figure("bills", bars()))))),
                Section.of(
                        "networks-section",
                        "Networks",
                        List.of(
                                Block.Paragraph.of(prose()),
                                new Block.CaptionedTable("networks", "Networks and what they pay", table()),
                                Block.Bullets.of(List.of("First things first.", prose(), HOSTILE.get(8))))),
                Section.of("names", "Names", List.of(Block.Bullets.of(HOSTILE))),
                Section.of("sources", "Sources", List.of(new Block.SourceList())));
        return new Report(
                "Internet exchange in Kenya",
                "Feasibility study",
                "Kenya, data of 1 March 2026",
                new Properties(
                        Locale.ENGLISH,
                        "Kenya planning group",
                        "Feasibility of an Internet exchange",
                        List.of("IXP", "Kenya"),
                        "IXP Planner 0.1.0",
                        Instant.parse("2026-03-01T00:00:00Z"),
                        ENCLOSURE),
                WORDS,
                sections,
                List.of(
                        new Source("Survey of networks, Kenya planning group", "2026-02-14; demand, ports"),
                        new Source("PeeringDB, peeringdb.com", "2026-01-05; members")));
    }

    /// What it encloses.
    public static final String ENCLOSURE = "{\"plan\":\"<Kenya> & others\"}";

    private static String prose() {
        return "Traffic between the networks of the country goes by the cheapest way that their contracts allow, and "
                + "that way often leads abroad and back. What an exchange changes is not the demand but the way.";
    }

    private static Block.KeyFigures keyFigures() {
        return new Block.KeyFigures(List.of(
                new KeyFigure(
                        "Local share of traffic (L1)",
                        "61.2\u00A0%",
                        "52.0–68.0\u00A0%",
                        "+26.7\u00A0%-points",
                        "local volume, on-net and caches at home included, divided by all demand"),
                new KeyFigure("Saving", "412,000\u00A0USD/month", "", "", "what all networks at home pay less"),
                new KeyFigure("Mean domestic round trip", "12.3\u00A0ms", "", "−96.0\u00A0ms", "propagation only"),
                new KeyFigure(
                        "Paid abroad", "1.23\u00A0M\u00A0USD/month", "", "−0.40\u00A0M\u00A0USD/month", "to all")));
    }

    /// A chart of parts.
    public static Chart stacked() {
        List<Chart.Series> series = List.of(
                new Chart.Series("Local", Meaning.LOCAL),
                new Chart.Series("Regional", Meaning.REGIONAL),
                new Chart.Series("International", Meaning.INTERNATIONAL),
                new Chart.Series("Unserved", Meaning.UNSERVED));
        return new Chart(
                "Where the traffic goes",
                "Gbit/s at the busy hour",
                Chart.Form.STACKED,
                series,
                List.of(
                        row("No exchange", "810", 280, 110, 420, 0),
                        row("Today", "810", 402, 88, 320, 0),
                        row("The incumbent refuses to connect", "810", 310, 100, 400, 0),
                        row("Caches at the exchange", "810", 495, 45, 270, 0),
                        row(
                                "International cable cut: what is left of the country's connections",
                                "810",
                                420,
                                20,
                                80,
                                290)));
    }

    /// A chart of before and after.
    public static Chart dumbbell() {
        return new Chart(
                "Round-trip time between networks at home",
                "ms, propagation only",
                Chart.Form.DUMBBELL,
                List.of(
                        new Chart.Series("No exchange", Meaning.BEFORE),
                        new Chart.Series("Caches at the exchange", Meaning.CHOSEN)),
                List.of(
                        row("Mean", "", 108.4, 12.3),
                        row("Median", "", 130.2, 4.1),
                        row("95th percentile", "", 182, 180)));
    }

    /// A chart of two values each.
    public static Chart bars() {
        return new Chart(
                "Bills of the largest payers",
                "USD/month",
                Chart.Form.GROUPED,
                List.of(new Chart.Series("Before", Meaning.BEFORE), new Chart.Series("After", Meaning.CHOSEN)),
                List.of(
                        row("AS64496 Savanna", "", 512_000, 401_000),
                        row("AS64497 " + HOSTILE.get(7), "", 210_000, 190_000),
                        row("AS64498 Rift", "", 80_000, -12_000)));
    }

    private static Chart.Row row(String name, String total, double... values) {
        return new Chart.Row(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                Optional.of(new Chart.Value(values[i], String.format(Locale.ROOT, "%,.0f", values[i]))))
                        .toList(),
                total);
    }

    private static Block.Figure figure(String id, Chart chart) {
        ChartDrawing drawing = new ChartStudio(Typeface.bundled(), Locale.ENGLISH).drawing(chart);
        return new Block.Figure(
                id, chart.title() + " in each scenario", "Bars: " + chart.title(), drawing, drawing.heightByWidth());
    }

    private static DataTable table() {
        List<List<Cell>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(
                        Cell.of("AS" + (64_496 + i) + " Network with a rather long name " + i),
                        Cell.of(i % 3 == 0 ? "access" : "content"),
                        Cell.of(Integer.toString(1_000 + 17 * i)),
                        Cell.of(i % 2 == 0 ? "12,300" : "9.10"),
                        Cell.of("−3.40")))
                .toList();
        List<Cell> total =
                List.of(new Cell("All", true), Cell.of(""), Cell.of("90,100"), Cell.of("641,000"), Cell.of("−204"));
        return new DataTable(
                List.of(
                        Column.words("Network", 4),
                        Column.words("Kind", 1.5),
                        Column.numbers("Demand", "Mbit/s", 1.5),
                        Column.numbers("Bill before", "USD/month", 1.5),
                        Column.numbers("Change", "USD/month", 1.5)),
                rows,
                Optional.of(total),
                "Bills of the busy hour; what is not known is left out.");
    }

    private static Block.Paragraph paragraph(Inline... pieces) {
        return new Block.Paragraph(List.of(pieces));
    }
}
