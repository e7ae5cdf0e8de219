package org.ixplanner.app.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.Office;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.RemedyWords;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.quality.GradeShares;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The documents of the sample country, written, read again and opened in LibreOffice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportWriterTest {

    private static final Path KEPT = Path.of("target", "report");
    static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final int DRAWS = 60;
    private static final Set<DocumentFormat> ALL = EnumSet.allOf(DocumentFormat.class);

    private Study study;
    private byte[] docx;
    private byte[] xlsx;
    private byte[] html;
    private byte[] pdf;

    @BeforeAll
    void write() throws Exception {
        study = study("kenya");
        List<Path> files = ReportWriter.write(KEPT, ALL, input(study));
        assertThat(files)
                .containsExactly(
                        KEPT.resolve("report.docx"),
                        KEPT.resolve("report.xlsx"),
                        KEPT.resolve("report.html"),
                        KEPT.resolve("report.pdf"));
        docx = Files.readAllBytes(files.getFirst());
        xlsx = Files.readAllBytes(files.get(1));
        html = Files.readAllBytes(files.get(2));
        pdf = Files.readAllBytes(files.getLast());
    }

    @Test
    void theSameStudyIsTheSameFiles(@TempDir Path folder) throws Exception {
        ReportWriter.write(folder, ALL, input(study("kenya")));
        assertThat(folder.resolve("report.docx")).hasBinaryContent(docx);
        assertThat(folder.resolve("report.xlsx")).hasBinaryContent(xlsx);
        assertThat(folder.resolve("report.html")).hasBinaryContent(html);
        assertThat(folder.resolve("report.pdf")).hasBinaryContent(pdf);
    }

    @Test
    void theReportTellsTheStudysFiguresWithTheirDefinitions() throws IOException {
        String text = text();
        Figures figures = new Figures(TEXTS, study.plan().header().currency());
        for (Kpi kpi : List.of(Kpi.L1, Kpi.SAVING, Kpi.PAID_ABROAD, Kpi.RTT_MEAN, Kpi.EXCHANGE)) {
            assertThat(text).contains(figures.value(kpi, study.featured().figure(kpi)));
            assertThat(text).contains(figures.meaning(kpi));
        }
        assertThat(text).contains(study.featured().name()).contains("neither an upper nor a lower bound");
        study.plan().networks().stream()
                .filter(network -> network.economy().equals("KE"))
                .forEach(network -> assertThat(text).contains(network.name()));
    }

    @Test
    void theReportTellsWhatCouldStayAndWhatItsFiguresRestOn() throws IOException {
        String text = text();
        Details details = Details.of(study.featured().result());
        RemedyWords remedies =
                new RemedyWords(new PlanWords(study.featured().result().plan(), TEXTS));
        for (GapPair pair : RemedyWords.largest(details.gap(), 8)) {
            assertThat(text).contains(remedies.of(pair.remedy()));
        }
        GradeShares shares = study.featured().quality(Kpi.L1).orElseThrow().shares();
        assertThat(text)
                .contains("Behind the figures", "What the figures of the scenario \"today\" rest on")
                .contains(new Numbers(TEXTS).in(shares.defaults(), new Numbers(TEXTS).scale(1, Unit.SHARE, "")));
    }

    @Test
    void nothingOfATemplateIsLeftBehind() throws IOException {
        assertThat(text()).doesNotContainPattern(Pattern.compile("(?<![\\w./])report\\.[a-z]+\\.|\\{\\d|NaN|null\\b"));
    }

    @Test
    void theWebPageSaysWhatTheReportSays() throws IOException {
        String page = new String(html, StandardCharsets.UTF_8)
                .replace("&amp;", "&")
                .replaceAll("<style>[^<]*</style>|<[^>]*>", "");
        assertThat(page).doesNotContainPattern(Pattern.compile("(?<![\\w./])report\\.[a-z]+\\.|\\{\\d|NaN|null\\b"));
        assertThat(cells()).hasSizeGreaterThan(500).allSatisfy(cell -> assertThat(page)
                .contains(cell));
    }

    /// A cell of several lines has breaks in the PDF where the report has blanks or nothing.
    @Test
    void thePdfSaysWhatTheReportSays() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(15, 40);
            String text = withoutBlanks(new PDFTextStripper().getText(document));
            assertThat(cells()).hasSizeGreaterThan(500).allSatisfy(cell -> assertThat(text)
                    .contains(withoutBlanks(cell)));
            assertThat(text).doesNotContainPattern(Pattern.compile("(?<![\\w./])report\\.[a-z]+\\.|\\{\\d|\\uFFFD"));
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    private List<String> cells() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    @Test
    void everyFigureOfTheSummaryIsAFormulaWithTheStudysNumber() throws IOException {
        try (XSSFWorkbook workbook = read(xlsx)) {
            for (Kpi kpi : Kpi.values()) {
                var figure = study.featured().figure(kpi).value();
                if (figure.isPresent()) {
                    Cell cell = named(workbook, "ixp_" + kpi.key());
                    assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                    assertThat(cell.getNumericCellValue()).isEqualTo(figure.getAsDouble());
                }
            }
        }
    }

    @Test
    void libreOfficeCalculatesEveryFormulaToTheStudysNumber(@TempDir Path folder) throws Exception {
        Office.needed();
        Path again = Office.convert(Files.write(folder.resolve("report.xlsx"), xlsx), "xlsx");
        int formulas = 0;
        try (XSSFWorkbook before = read(xlsx);
                XSSFWorkbook after = read(Files.readAllBytes(again))) {
            for (Sheet sheet : before) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            double kept = cell.getNumericCellValue();
                            assertThat(same(after, cell).getNumericCellValue())
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                                    .isCloseTo(kept, within(1e-6 * Math.max(1e-3, Math.abs(kept))));
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(1_000);
    }

    /// A price in the sheet of contracts reaches the saving, as it does when the plan is simulated with that price.
    @Test
    void aChangedPriceReachesTheSaving(@TempDir Path folder) throws Exception {
        Office.needed();
        byte[] changed;
        double factor = 1.5;
        try (XSSFWorkbook workbook = read(xlsx)) {
            Sheet contracts = workbook.getSheet("Contracts");
            int ip = column(contracts, "IP price");
            int circuit = column(contracts, "Circuit price");
            for (Row row : contracts) {
                scale(row.getCell(ip), factor);
                scale(row.getCell(circuit), factor);
            }
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            workbook.write(bytes);
            changed = bytes.toByteArray();
        }
        Path again = Office.convert(Files.write(folder.resolve("changed.xlsx"), changed), "xlsx");
        Study dearer = Studies.run(dearer(study.plan(), factor), List.of());
        try (XSSFWorkbook workbook = read(Files.readAllBytes(again))) {
            for (Kpi kpi : List.of(Kpi.SAVING, Kpi.SAVING_GROSS, Kpi.SELLER_LOSS, Kpi.PAID_ABROAD)) {
                double expected = dearer.featured().figure(kpi).value().orElseThrow();
                assertThat(expected)
                        .isNotCloseTo(study.featured().figure(kpi).value().orElseThrow(), within(1.0));
                assertThat(named(workbook, "ixp_" + kpi.key()).getNumericCellValue())
                        .as(kpi.key())
                        .isCloseTo(expected, within(1e-6 * Math.abs(expected)));
            }
        }
    }

    @Test
    void libreOfficeOpensTheReportAndMakesPagesOfIt(@TempDir Path folder) throws Exception {
        Office.needed();
        Office.popplerNeeded();
        String text = Office.text(Office.convert(Files.write(folder.resolve("report.docx"), docx), "pdf"));
        long pages = text.chars().filter(letter -> letter == '\f').count();
        assertThat(pages).isBetween(15L, 60L);
        assertThat(text).contains("Sources").contains("Assumptions").contains("Open questions");
    }

    @Test
    void aPlanWithNothingToCompareIsToldToo(@TempDir Path folder) throws Exception {
        Plan empty = Plan.empty(study.plan().header());
        Plan alone = empty.withHeader(study("example").plan().header());
        for (Plan plan : List.of(study("example").plan(), withoutBefore(alone))) {
            ReportWriter.write(folder, ALL, input(Studies.run(plan, List.of())));
            try (XWPFDocument document =
                    new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("report.docx"))))) {
                assertThat(document.getParagraphs()).hasSizeGreaterThan(20);
            }
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("report.pdf")))) {
                assertThat(document.getNumberOfPages()).isGreaterThan(3);
            }
        }
    }

    private static Plan withoutBefore(Plan plan) {
        var header = plan.header();
        return plan.withHeader(new org.ixplanner.engine.plan.PlanHeader(
                header.name(),
                header.country(),
                header.currency(),
                header.exchangeRates(),
                header.region(),
                null,
                header.seed(),
                null,
                null,
                "",
                List.of()));
    }

    private static Plan dearer(Plan plan, double factor) {
        var networks = plan.networks().stream()
                .map(network -> org.ixplanner.engine.plan.network.Network.NOUN.with(
                        network,
                        org.ixplanner.engine.plan.network.Network.NOUN.indexOf("contracts"),
                        network.contracts().stream()
                                .map(contract -> new org.ixplanner.engine.plan.network.Contract(
                                        contract.provider(),
                                        contract.site(),
                                        times(contract.ipPricePerMbpsMonth(), factor),
                                        times(contract.circuitPricePerMbpsMonth(), factor),
                                        contract.currency(),
                                        contract.commitMbps(),
                                        contract.tiers(),
                                        contract.capacityMbps(),
                                        contract.endDate(),
                                        contract.unclassedShare(),
                                        contract.confirmed(),
                                        contract.evidence()))
                                .toList()))
                .toList();
        return plan.withTable(
                org.ixplanner.engine.plan.schema.Kind.NETWORK, org.ixplanner.engine.plan.Table.of(networks));
    }

    private static @org.jspecify.annotations.Nullable Double times(
            @org.jspecify.annotations.Nullable Double price, double factor) {
        return price == null ? null : price * factor;
    }

    private static void scale(@org.jspecify.annotations.Nullable Cell cell, double factor) {
        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(cell.getNumericCellValue() * factor);
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + heading);
    }

    static Study study(String sample) throws Exception {
        return Studies.run(((LoadResult.Loaded) SamplePlans.load(sample)).plan(), List.of());
    }

    private static ReportYears years(Study study) {
        try {
            return ReportYears.of(study, DRAWS);
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    static ReportInput input(Study study) {
        ReportMap map = new ReportMap(
                "The country and its fibre",
                "A stand-in for the map that the caller paints",
                (canvas, width, height) -> {
                    canvas.setColor(Color.LIGHT_GRAY);
                    canvas.fill(new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
                },
                0.7);
        return new ReportInput(
                study,
                TEXTS,
                List.of(map),
                "IXP Planner test",
                "",
                Instant.parse("2026-03-01T00:00:00Z"),
                years(study),
                true);
    }

    private String text() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().lines().collect(Collectors.joining("\n"));
        }
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static Cell same(XSSFWorkbook workbook, Cell cell) {
        return workbook.getSheet(cell.getSheet().getSheetName())
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex());
    }
}
