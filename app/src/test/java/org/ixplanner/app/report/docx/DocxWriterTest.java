package org.ixplanner.app.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ixplanner.app.report.Office;
import org.ixplanner.app.report.SampleReport;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {

    private static final byte[] FILE = DocxWriter.write(SampleReport.make());

    @Test
    void headingsAreStyledAndContentsListThem() throws IOException {
        try (XWPFDocument document = read()) {
            assertThat(texts(document, "Heading1"))
                    .containsExactly("Summary", "Present state", "Networks", "Names", "Sources");
            assertThat(texts(document, "Heading2")).containsExactly("Traffic", "Delay");
            assertThat(texts(document, "TOC1")).startsWith("1\tSummary", "2\tPresent state");
            assertThat(texts(document, "TOC2")).containsExactly("2.1\tTraffic", "2.2\tDelay");
            assertThat(texts(document, "Title")).containsExactly("Internet exchange in Kenya");
        }
    }

    @Test
    void captionsAreNumberedAndReferencesNameThem() throws IOException {
        try (XWPFDocument document = read()) {
            assertThat(texts(document, "Caption")).containsExactly("Table\u00A01. Networks and what they pay");
            assertThat(texts(document, "FigureCaption"))
                    .extracting(text -> text.substring(0, 9))
                    .containsExactly("Figure\u00A01.", "Figure\u00A02.", "Figure\u00A03.");
            assertThat(texts(document, "Normal").getFirst())
                    .contains("see Figure\u00A01 and Table\u00A01.")
                    .contains("says so\u00A0[1].");
        }
    }

    @Test
    void tablesRepeatTheirHeadingAndKeepRowsWhole() throws IOException {
        try (XWPFDocument document = read()) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(62).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(61).getCell(3).getText()).isEqualTo("641,000");
            assertThat(table.getRow(1).getCell(3).getParagraphs().getFirst().getStyle())
                    .isEqualTo("TableNumber");
        }
    }

    @Test
    void noCaptionIntroductionOrRowStandsAlone() throws IOException {
        try (XWPFDocument document = read()) {
            var elements = document.getBodyElements();
            int introductions = 0;
            for (int i = 0; i + 1 < elements.size(); i++) {
                if (elements.get(i) instanceof XWPFParagraph paragraph) {
                    boolean caption = "Caption".equals(paragraph.getStyle());
                    if (caption) {
                        assertThat(elements.get(i + 1)).isInstanceOf(XWPFTable.class);
                    }
                    boolean leads = elements.get(i + 1) instanceof XWPFParagraph next
                            && List.of("Caption", "Figure").contains(String.valueOf(next.getStyle()));
                    if (caption || (leads && "Normal".equals(paragraph.getStyle()))) {
                        introductions++;
                        assertThat(paragraph.isKeepNext())
                                .as(paragraph.getText())
                                .isTrue();
                    }
                }
            }
            assertThat(introductions).isGreaterThan(1);
            XWPFTable table = document.getTables().get(1);
            for (int row : new int[] {0, 1, 2, 59, 60}) {
                assertThat(keepsNext(table, row)).as("row " + row).isTrue();
            }
            assertThat(keepsNext(table, 30)).isFalse();
        }
    }

    private static boolean keepsNext(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .allMatch(cell -> cell.getParagraphs().stream().allMatch(XWPFParagraph::isKeepNext));
    }

    @Test
    void everyPictureHasAlternativeText() throws IOException {
        try (XWPFDocument document = read()) {
            List<String> texts = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                paragraph.getRuns().forEach(run -> run.getEmbeddedPictures()
                        .forEach(_ -> texts.add(run.getCTR()
                                .getDrawingArray(0)
                                .getInlineArray(0)
                                .getDocPr()
                                .getDescr())));
            }
            assertThat(texts).hasSize(3).allMatch(text -> text.startsWith("Bars: "));
        }
    }

    @Test
    void thePropertiesAreThoseGiven() throws IOException {
        try (XWPFDocument document = read()) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Internet exchange in Kenya");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        }
    }

    @Test
    void nothingIsLostOfStrangeTextButWhatXmlForbids() throws IOException {
        try (XWPFDocument document = read()) {
            assertThat(texts(document, "ListBullet"))
                    .contains(
                            "=HYPERLINK(\"http://example.org\";\"click\")",
                            " indented",
                            " returned",
                            "N".repeat(300),
                            SampleReport.HOSTILE.get(7),
                            "Réseau 🌍 Ελλάδα",
                            "bell\uFFFD and null\uFFFD and half \uFFFD alone \uFFFD end",
                            "<w:p>&amp;]]>");
        }
    }

    @Test
    void theSameReportIsTheSameFile() {
        assertThat(DocxWriter.write(SampleReport.make())).isEqualTo(FILE);
    }

    @Test
    void nothingAsksTheReaderToUpdateAndTheFontsAreInside() throws IOException {
        Map<String, byte[]> parts = parts();
        String settings = text(parts, "word/settings.xml");
        String body = text(parts, "word/document.xml");
        assertThat(settings).doesNotContain("updateFields").contains("compatibilityMode");
        assertThat(body).doesNotContain("w:dirty").contains(" TOC \\o ");
        String fonts = text(parts, "word/fontTable.xml");
        String key = fonts.replaceAll("(?s).*embedRegular[^{]*\\{([0-9A-F-]+)}.*", "$1")
                .replace("-", "");
        byte[] font = Objects.requireNonNull(parts.get("word/fonts/font1.odttf"));
        // A TrueType file begins with 00 01 00 00; the key is read backwards.
        int[] start = {0, 1, 0, 0};
        for (int i = 0; i < start.length; i++) {
            int mask = Integer.parseInt(key.substring(30 - 2 * i, 32 - 2 * i), 16);
            assertThat((font[i] & 0xFF) ^ mask).isEqualTo(start[i]);
        }
    }

    @Test
    void aReferenceThatLeadsNowhereIsAMistake() {
        Report report = SampleReport.make();
        Block lost = new Block.Paragraph(List.of(new Inline.CrossReference("nowhere")));
        Report wrong = new Report(
                report.title(),
                report.subtitle(),
                report.dateLine(),
                report.properties(),
                report.words(),
                List.of(Section.of("one", "One", List.of(lost))),
                List.of());
        assertThatThrownBy(() -> DocxWriter.write(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void libreOfficeShowsAllOfIt(@TempDir Path folder) throws IOException, InterruptedException {
        Office.needed();
        Office.popplerNeeded();
        Files.write(Path.of("target", "sample-report.docx"), FILE);
        Path file = Files.write(folder.resolve("report.docx"), FILE);
        String text = Office.text(Office.convert(file, "pdf"));
        assertThat(text)
                .contains("Internet exchange in Kenya")
                .contains("Page 2 of ")
                .contains("2.1")
                .contains("Table 1. Networks and what they pay")
                .contains("AS64555 Network")
                .contains("Answers of 22 of 26 networks.")
                .doesNotContain("Error");
    }

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8);
    }
}
