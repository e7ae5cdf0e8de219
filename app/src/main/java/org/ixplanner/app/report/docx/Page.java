package org.ixplanner.app.report.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.ooxml.XmlText;

/// The cover, and what stands above and below the text of all other pages.
///
/// @param document being written
/// @param report that it shows
record Page(XWPFDocument document, Report report) {

    void writeHeaderAndFooter() {
        XWPFParagraph header = paragraph(document.createHeader(HeaderFooterType.DEFAULT), "Header");
        header.createRun().setText(XmlText.line(report.title()));
        header.createRun().addTab();
        header.createRun().setText(XmlText.line(report.subtitle()));

        XWPFParagraph footer = paragraph(document.createFooter(HeaderFooterType.DEFAULT), "Footer");
        footer.createRun().setText(XmlText.line(report.dateLine()));
        footer.createRun().addTab();
        footer.createRun().setText(report.words().page() + " ");
        Fields.write(footer, "PAGE", "2");
        footer.createRun().setText(" " + report.words().of() + " ");
        Fields.write(footer, "NUMPAGES", "2");
    }

    void writeCover() {
        write("Title", report.title());
        write("Subtitle", report.subtitle());
        write("DateLine", report.dateLine());
    }

    private void write(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(XmlText.line(text));
    }

    private static XWPFParagraph paragraph(XWPFHeaderFooter part, String style) {
        XWPFParagraph paragraph = part.getParagraphs().isEmpty()
                ? part.createParagraph()
                : part.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }
}
