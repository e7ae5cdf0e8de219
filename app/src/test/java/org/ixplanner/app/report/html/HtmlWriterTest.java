package org.ixplanner.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ixplanner.app.report.SampleReport;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.ooxml.XmlText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlWriterTest {

    private static final byte[] FILE = HtmlWriter.write(SampleReport.make());

    @Test
    void headingsAreNumberedAndContentsLeadToThem() {
        assertThat(texts("h1")).containsExactly("Internet exchange in Kenya");
        assertThat(texts("h2"))
                .containsExactly("Contents", "1 Summary", "2 Present state", "3 Networks", "4 Names", "5 Sources");
        assertThat(texts("h3")).containsExactly("2.1 Traffic", "2.2 Delay");
    }

    @Test
    void everyLinkLeadsToAPartOfThePage() {
        List<String> ids = attributes("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes("href"))
                .contains("#volumes", "#networks", "#source-1", "#footnote-1")
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void captionsAreNumberedAndReferencesNameThem() {
        assertThat(texts("caption")).containsExactly("Table\u00A01. Networks and what they pay");
        assertThat(texts("figcaption"))
                .extracting(text -> text.substring(0, 9))
                .containsExactly("Figure\u00A01.", "Figure\u00A02.", "Figure\u00A03.");
        assertThat(texts("p")).anySatisfy(text -> assertThat(text)
                .contains("see Figure\u00A01 and Table\u00A01.")
                .contains("says so\u00A0[1]."));
        assertThat(texts("p")).contains("1 Answers of 22 of 26 networks.");
    }

    @Test
    void tablesHoldEveryRow() {
        assertThat(elements("tbody", element -> true).getFirst().getChildNodes().getLength())
                .isEqualTo(60);
        assertThat(texts("tfoot").getFirst()).contains("641,000");
    }

    @Test
    void picturesAreVectorsInsideThePageAndToldInWords() throws Exception {
        List<Element> pictures = elements("img", element -> true);
        assertThat(pictures).hasSize(3).allMatch(picture -> !picture.getAttribute("alt")
                .isBlank());
        for (Element picture : pictures) {
            String data = picture.getAttribute("src");
            assertThat(data).startsWith("data:image/svg+xml;base64,");
            Document svg = parsed(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)));
            assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagNameNS("*", "path").getLength()).isPositive();
        }
    }

    @Test
    void nothingComesFromElsewhereAndNothingRuns() {
        assertThat(elements("script", element -> true)).isEmpty();
        assertThat(elements("link", element -> true)).isEmpty();
        assertThat(attributes("http-equiv")).containsExactly("Content-Security-Policy");
        assertThat(attributes("content").getFirst()).startsWith("default-src 'none'");
    }

    @Test
    void namesFromImportedDataAreText() {
        List<String> items = texts("li");
        for (String name : SampleReport.HOSTILE) {
            assertThat(items).contains(XmlText.line(name));
        }
    }

    @Test
    void theSameReportIsTheSameFile() throws Exception {
        assertThat(HtmlWriter.write(SampleReport.make())).isEqualTo(FILE);
        Files.write(Path.of("target", "sample-report.html"), FILE);
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        Report report = SampleReport.make();
        Report broken = new Report(
                report.title(),
                report.subtitle(),
                report.dateLine(),
                report.properties(),
                report.words(),
                List.of(Section.of(
                        "one", "One", List.of(new Block.Paragraph(List.of(new Inline.CrossReference("nowhere")))))),
                report.sources());
        assertThatThrownBy(() -> HtmlWriter.write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static List<String> texts(String element) {
        return elements(element, any -> true).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> attributes(String name) {
        return elements("*", element -> element.hasAttribute(name)).stream()
                .map(element -> element.getAttribute(name))
                .toList();
    }

    private static List<Element> elements(String name, Predicate<Element> which) {
        NodeList found = parsed(FILE).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element element && which.test(element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    // The SVG's document type is not looked up.
    private static Document parsed(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) ->
                    new InputSource(new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8))));
            return builder.parse(new ByteArrayInputStream(file));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
