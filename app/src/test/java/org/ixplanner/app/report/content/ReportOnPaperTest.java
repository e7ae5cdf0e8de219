package org.ixplanner.app.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.content.told.Detour;
import org.ixplanner.app.report.content.told.SourceIndex;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Study;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What somebody finds who reads the documents of the sample country on paper.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOnPaperTest {

    private Study study;
    private byte[] docx;
    private byte[] xlsx;

    @BeforeAll
    void write(@TempDir Path folder) throws Exception {
        study = ReportWriterTest.study("kenya");
        List<Path> files =
                ReportWriter.write(folder, EnumSet.allOf(DocumentFormat.class), ReportWriterTest.input(study));
        docx = Files.readAllBytes(files.getFirst());
        xlsx = Files.readAllBytes(files.get(1));
    }

    @Test
    void theLargestDetoursAreNamed() throws IOException {
        List<Detour> detours = Detour.largest(study.baseline().result(), 8);
        assertThat(detours)
                .hasSize(8)
                .isSortedAccordingTo(Comparator.comparingDouble(Detour::mbps).reversed());
        assertThat(detours.stream().mapToDouble(Detour::mbps).sum())
                .isLessThan(study.baseline().figure(Kpi.TROMBONED).value().orElseThrow());
        assertThat(detours)
                .allMatch(
                        detour -> !detour.abroad().isEmpty() && !detour.abroad().contains("KE"));
        assertThat(text()).contains("Largest detours of domestic traffic").contains("Djibouti");
    }

    @Test
    void columnsOfOneKindAreInOneUnit() throws IOException {
        Report report = PlanReport.of(ReportWriterTest.input(study));
        for (String id :
                List.of("moneyTable", "flowOfMoneyTable", "volumeTable", "wayTable", "shareTable", "timeTable")) {
            DataTable table = tables(report.sections())
                    .filter(block -> block.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .table();
            assertThat(table.columns().stream()
                            .skip(1)
                            .map(DataTable.Column::unit)
                            .distinct())
                    .as(id)
                    .hasSize(1);
        }
    }

    @Test
    void theTextLeadsToWhatScenariosShow() {
        Report report = PlanReport.of(ReportWriterTest.input(study));
        Set<String> led = new TreeSet<>();
        paragraphs(report.sections())
                .flatMap(paragraph -> paragraph.text().stream())
                .filter(Inline.CrossReference.class::isInstance)
                .forEach(piece -> led.add(((Inline.CrossReference) piece).target()));
        assertThat(led)
                .contains(
                        "map1",
                        "detours",
                        "volumeChart",
                        "volumeTable",
                        "wayTable",
                        "shareTable",
                        "timeChart",
                        "timeTable",
                        "abroadChart",
                        "moneyTable",
                        "flowOfMoneyTable",
                        "gainChart",
                        "effectTable",
                        "savingTable");
    }

    private static Stream<Block.Paragraph> paragraphs(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.blocks().stream()
                                .filter(Block.Paragraph.class::isInstance)
                                .map(Block.Paragraph.class::cast),
                        paragraphs(section.sections())));
    }

    private static Stream<Block.CaptionedTable> tables(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.blocks().stream()
                                .filter(Block.CaptionedTable.class::isInstance)
                                .map(Block.CaptionedTable.class::cast),
                        tables(section.sections())));
    }

    @Test
    void everyReasonIsToldOnce() throws IOException {
        List<String> reasons = text().lines()
                .filter(line -> line.contains("which is no saving"))
                .toList();
        assertThat(reasons).hasSize(1);
        assertThat(reasons.getFirst()).contains("Saving").contains("Sellers' loss");
    }

    @Test
    void everySourceIsListedOnceUnderItsWork() throws IOException {
        SourceIndex index = new Telling(study, ReportWriterTest.TEXTS).sources();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> listed = document.getParagraphs().stream()
                    .filter(paragraph ->
                            List.of("SourceEntry", "SourceOfWork").contains(String.valueOf(paragraph.getStyle())))
                    .map(paragraph -> paragraph.getText().replaceAll("(?s)\t.*", ""))
                    .toList();
            assertThat(listed)
                    .isEqualTo(IntStream.rangeClosed(1, index.all().size())
                            .mapToObj(number -> "[" + number + "]")
                            .toList());
            List<String> works = document.getParagraphs().stream()
                    .filter(paragraph -> "SourceWork".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(works).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        }
        // Each address that the plan names is there; one that many sources name is there once.
        String text = text();
        Map<String, Integer> addresses = new TreeMap<>();
        Pattern address = Pattern.compile("https?://[^\\s;,()]+");
        index.all().forEach(entry -> address.matcher(entry.cited().words())
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(found -> addresses.merge(found, 1, Integer::sum)));
        assertThat(addresses).hasSizeGreaterThan(20);
        addresses.forEach((found, sources) -> {
            assertThat(text).contains(found);
            if (sources > 2) {
                assertThat(text).as("once").containsOnlyOnce(found);
            }
        });
    }

    @Test
    void tablesCiteTheSourcesOfTheirRows() {
        SourceIndex index = new Telling(study, ReportWriterTest.TEXTS).sources();
        for (var network : study.plan().networks()) {
            String cited = index.of(study.plan(), Kind.NETWORK, network.key());
            Set<String> stated = new TreeSet<>();
            for (String range : cited.split(", ", -1)) {
                String[] ends = range.split("\u2013", -1);
                for (int number = Integer.parseInt(ends[0]);
                        number <= Integer.parseInt(ends[ends.length - 1]);
                        number++) {
                    stated.add(index.all().get(number - 1).cited().words());
                }
            }
            assertThat(stated)
                    .as(network.name())
                    .containsAll(network.contracts().stream()
                            .flatMap(contract -> contract.evidence().stream())
                            .map(Evidence::source)
                            .filter(source -> !source.isBlank())
                            .toList());
        }
    }

    @Test
    void everySheetFitsThePagesWidthAndRepeatsItsHeadings() throws IOException {
        try (XSSFWorkbook workbook = read(xlsx)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth())
                        .as(sheet.getSheetName())
                        .isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().getLastRow() + 1)
                        .isEqualTo(sheet.getPaneInformation().getHorizontalSplitTopRow());
                int width = 0;
                int printed = lastColumnPrinted(sheet);
                for (int column = 0; column <= printed; column++) {
                    width += sheet.getColumnWidth(column) / 256;
                }
                // At 7 pixels a digit, 260 are as small as print on A4 across may get.
                assertThat(width).as(sheet.getSheetName()).isLessThanOrEqualTo(260);
            }
        }
    }

    @Test
    void ofLongSheetsTheBaselineAndTheFeaturedScenarioArePrinted() throws IOException {
        Set<String> compared = Set.of(study.baseline().id(), study.featured().id());
        try (XSSFWorkbook workbook = read(xlsx)) {
            for (String name : List.of("Bills", "Flows")) {
                Sheet sheet = workbook.getSheet(name);
                int first = sheet.getRepeatingRows().getLastRow() + 1;
                int last = lastRowPrinted(sheet);
                assertThat(last).isLessThan(sheet.getLastRowNum());
                for (int row = first; row <= sheet.getLastRowNum(); row++) {
                    assertThat(compared.contains(sheet.getRow(row).getCell(0).getStringCellValue()))
                            .as(name + " row " + row)
                            .isEqualTo(row <= last);
                }
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                        .contains(study.baseline().name())
                        .contains(study.featured().name());
            }
        }
    }

    private static int lastColumnPrinted(Sheet sheet) {
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        return area == null
                ? sheet.getRow(sheet.getRepeatingRows().getFirstRow()).getLastCellNum() - 1
                : new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                        .getLastCell()
                        .getCol();
    }

    private static int lastRowPrinted(Sheet sheet) {
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        return new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                .getLastCell()
                .getRow();
    }

    private String text() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
