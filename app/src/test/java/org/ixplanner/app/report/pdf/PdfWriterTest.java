package org.ixplanner.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ixplanner.app.report.SampleReport;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.pdf.Tags.Tag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfWriterTest {

    private final byte[] file = PdfWriter.write(SampleReport.make());
    private PDDocument document;

    @BeforeAll
    void open() throws IOException {
        document = Loader.loadPDF(file);
    }

    @AfterAll
    void close() throws IOException {
        document.close();
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Internet exchange in Kenya");
        assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Kenya planning group");
        assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(SampleReport.make().properties().made());
        assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Internet exchange in Kenya")
                .contains("pdfuaid");
    }

    @Test
    void bookmarksAreTheHeadings() throws IOException {
        List<String> headings = Tags.of(document).stream()
                .filter(tag -> tag.type().matches("H[2-6]"))
                .map(Tag::text)
                .toList();
        assertThat(headings)
                .containsExactly(
                        "Contents",
                        "1 Summary",
                        "2 Present state",
                        "2.1 Traffic",
                        "2.2 Delay",
                        "3 Networks",
                        "4 Names",
                        "5 Sources");
        List<String> bookmarks = new ArrayList<>();
        gather(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
        assertThat(bookmarks).isEqualTo(headings);
    }

    private void gather(PDOutlineNode node, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertThat(document.getPages().indexOf(item.findDestinationPage(document)))
                    .as(item.getTitle())
                    .isPositive();
            gather(item, titles);
        }
    }

    @Test
    void picturesAreToldInWordsAndDrawnAsVectors() throws IOException {
        assertThat(Tags.of(document))
                .filteredOn(tag -> tag.type().equals("Figure"))
                .extracting(tag -> tag.element().getAlternateDescription())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).isNotBlank());
        Set<COSBase> seen = new HashSet<>();
        List<String> kinds = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            gatherKinds(page.getResources(), seen, kinds);
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(3).containsOnly("Form");
    }

    private static void gatherKinds(PDResources resources, Set<COSBase> seen, List<String> kinds) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (seen.add(object.getCOSObject())) {
                kinds.add(object.getCOSObject().getNameAsString(COSName.SUBTYPE));
                if (object instanceof PDFormXObject form && form.getResources() != null) {
                    gatherKinds(form.getResources(), seen, kinds);
                }
            }
        }
    }

    @Test
    void tablesHoldEveryRowUnderItsHeadings() throws IOException {
        List<Tag> tags = Tags.of(document);
        // 60 networks, their heading and their total
        assertThat(tags).filteredOn(tag -> tag.type().equals("TR")).hasSize(62);
        assertThat(tags).filteredOn(tag -> tag.type().equals("TH")).isNotEmpty();
        assertThat(tags)
                .filteredOn(tag -> tag.type().equals("Table"))
                .singleElement()
                .extracting(Tag::text)
                .asString()
                .contains("641,000");
        assertThat(tags).extracting(Tag::type).contains("L", "LI", "Link", "P", "Sect");
    }

    @Test
    void theHeadingOfATableStandsOnEachOfItsSheets() throws IOException {
        String heading = "Bill before";
        List<String> sheets = sheets(document);
        long withRows = sheets.stream().filter(sheet -> sheet.contains("AS645")).count();
        assertThat(withRows).isGreaterThan(1);
        assertThat(sheets).filteredOn(sheet -> sheet.contains("AS645")).allMatch(sheet -> sheet.contains(heading));
    }

    @Test
    void everySheetButTheCoverHasTitleAndNumber() throws IOException {
        PDFTextStripper byPlace = new PDFTextStripper();
        byPlace.setSortByPosition(true);
        List<String> sheets = sheets(document, byPlace);
        assertThat(sheets.getFirst()).contains("Internet exchange in Kenya").doesNotContain("Page 1");
        for (int i = 1; i < sheets.size(); i++) {
            assertThat(sheets.get(i))
                    .contains("Internet exchange in Kenya")
                    .contains("Page " + (i + 1) + " of " + sheets.size());
        }
    }

    @Test
    void theTypefaceIsInside() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void linksLeadIntoTheFileOnly() throws IOException {
        int links = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links++;
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                assertThat(((PDAnnotationLink) annotation).getAction()).isInstanceOf(PDActionGoTo.class);
            }
        }
        assertThat(links).isGreaterThan(8);
    }

    @Test
    void namesFromImportedDataAreText() throws IOException {
        String text = String.join("", sheets(document)).replaceAll("\\s", "");
        assertThat(text)
                .contains("=HYPERLINK(\"http://example.org\";\"click\")")
                .contains("N".repeat(300))
                .contains("شبكةنيروبيللاتصالات")
                .contains("Réseau\uFFFDΕλλάδα")
                .contains("<w:p>&amp;]]>");
    }

    @Test
    void theSameReportIsTheSameFile() throws Exception {
        assertThat(PdfWriter.write(SampleReport.make())).isEqualTo(file);
        Files.write(Path.of("target", "sample-report.pdf"), file);
    }

    /// Wherever a sheet ends, also within a row that is higher than what is left, or than a sheet.
    @Test
    void aTableOfHighRowsIsSoundWhereverItBegins() throws IOException {
        for (int before = 0; before < 48; before += 3) {
            List<Block> blocks = new ArrayList<>(IntStream.range(0, before)
                    .mapToObj(i -> Block.Paragraph.of("Line " + i))
                    .toList());
            List<List<Cell>> rows = IntStream.range(0, 14)
                    .mapToObj(i -> List.of(Cell.of("R" + i), Cell.of("long ".repeat(i == 7 ? 3_000 : 200) + "E" + i)))
                    .toList();
            DataTable table = new DataTable(
                    List.of(Column.words("Name", 1), Column.words("Told", 2)), rows, Optional.empty(), "A note.");
            blocks.add(new Block.CaptionedTable("high", "High rows", table));
            byte[] pdf = PdfWriter.write(with(List.of(Section.of("one", "One", blocks))));
            try (PDDocument written = Loader.loadPDF(pdf)) {
                String text = String.join("\n", sheets(written));
                for (int i = 0; i < 14; i++) {
                    assertThat(text).as("after " + before + " lines").containsOnlyOnce("E" + i + "\n");
                }
            }
        }
    }

    @Test
    void aReportWithoutSectionsIsACoverAndContents() throws IOException {
        try (PDDocument empty = Loader.loadPDF(PdfWriter.write(with(List.of())))) {
            assertThat(sheets(empty)).hasSize(2);
        }
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        Report broken = with(List.of(
                Section.of("one", "One", List.of(new Block.Paragraph(List.of(new Inline.CrossReference("nowhere")))))));
        assertThatThrownBy(() -> PdfWriter.write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static Report with(List<Section> sections) {
        Report report = SampleReport.make();
        return new Report(
                report.title(),
                report.subtitle(),
                report.dateLine(),
                report.properties(),
                report.words(),
                sections,
                report.sources());
    }

    // In the order of the file: cell by cell.
    private static List<String> sheets(PDDocument document) throws IOException {
        return sheets(document, new PDFTextStripper());
    }

    private static List<String> sheets(PDDocument document, PDFTextStripper stripper) throws IOException {
        List<String> sheets = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            sheets.add(stripper.getText(document));
        }
        return sheets;
    }
}
