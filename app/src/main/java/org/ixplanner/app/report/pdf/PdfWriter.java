package org.ixplanner.app.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.ixplanner.app.report.html.HtmlWriter;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.pdf.bidi.Reorderer;
import org.ixplanner.app.report.pdf.bidi.Splitter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Writes a report as PDF: tagged for screen readers, with bookmarks, its typeface inside.
public final class PdfWriter {

    // What the library names a document by, instead of the clock.
    private static final long DOCUMENT_ID = 1;

    // Stands for a letter that the typeface lacks.
    private static final String UNKNOWN_LETTER = "\uFFFD";

    private final Report report;

    private PdfWriter(Report report) {
        this.report = report;
    }

    /// The file; the same report gives the same bytes.
    ///
    /// @throws IllegalArgumentException if a reference in the report leads nowhere
    public static byte[] write(Report report) {
        try {
            return new PdfWriter(report).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        // It would tell the log what it thinks of style sheets and letters, plan data among them.
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument();
                EmbeddedFonts fonts = new EmbeddedFonts(document)) {
            PdfRendererBuilder builder = builder(document);
            fonts.giveTo(builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document);
                Properties properties = report.properties();
                Attachment.write(document, properties.enclosure(), properties.made());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    private PdfRendererBuilder builder(PDDocument document) throws IOException {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withW3cDocument(page(), null)
                .useObjectDrawerFactory(new Figures(report))
                .useReplacementText(UNKNOWN_LETTER)
                .useUnicodeLineBreaker(new LineBreaks())
                .useUnicodeBidiSplitter(Splitter::new)
                .useUnicodeBidiReorderer(new Reorderer())
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private void describe(PDDocument document) {
        Properties properties = report.properties();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.title());
        information.setAuthor(properties.author());
        information.setSubject(properties.subject());
        information.setKeywords(String.join(", ", properties.keywords()));
        information.setCreator(properties.program());
        information.setCreationDate(GregorianCalendar.from(properties.made().atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.setDocumentId(DOCUMENT_ID);
    }

    private Document page() throws IOException {
        try {
            Document page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(HtmlWriter.writeForPaper(report)));
            nameLinks(page);
            giveDirections(page);
            return page;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    // What a screen reader says of a link.
    private static void nameLinks(Document page) {
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            link.setAttribute("title", link.getTextContent());
        }
    }

    private static void giveDirections(Document page) {
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("dir").equals("auto")) {
                element.setAttribute("dir", Splitter.isRightToLeft(element.getTextContent()) ? "rtl" : "ltr");
            }
        }
    }
}
