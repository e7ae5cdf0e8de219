package org.ixplanner.app.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.ooxml.EnclosedPart;
import org.ixplanner.app.report.ooxml.FixedZip;
import org.ixplanner.app.report.ooxml.Stamp;

/// Writes a report as a Word document.
public final class DocxWriter {

    private DocxWriter() {}

    /// The file; the same report gives the same bytes.
    ///
    /// @throws IllegalArgumentException if a reference in the report leads nowhere
    public static byte[] write(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Template.bytes()))) {
            new Stamp(report.properties(), report.title()).into(document.getProperties());
            document.getStyles()
                    .setSpellingLanguage(report.properties().language().toLanguageTag());
            Page page = new Page(document, report);
            page.writeHeaderAndFooter();
            page.writeCover();
            Numbering numbering = Numbering.of(report);
            Anchors anchors = new Anchors(numbering);
            new Contents(document, report, numbering, anchors).write();
            new Body(document, report, numbering, anchors).write();
            EnclosedPart.write(document.getPackagePart(), report.properties().enclosure());
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.of(bytes.toByteArray());
    }
}
