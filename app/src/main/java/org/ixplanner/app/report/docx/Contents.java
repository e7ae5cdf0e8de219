package org.ixplanner.app.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.ooxml.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// The table of contents: a field with its entries already in it, each a link. Page numbers depend on the machine that
/// lays the pages out; they come when the reader has Word update the field, which nothing asks for.
///
/// @param document being written
/// @param report that it shows
/// @param numbering of its sections
/// @param anchors of its headings
record Contents(XWPFDocument document, Report report, Numbering numbering, Anchors anchors) {

    private static final int DEEPEST = 2;

    private record Entry(Section section, int level) {}

    void write() {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("TOCHeading");
        heading.createRun().setText(report.words().contents());
        List<Entry> entries = new ArrayList<>();
        collect(report.sections(), 1, entries);
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("TOC" + entries.get(i).level());
            if (i == 0) {
                Fields.begin(paragraph, "TOC \\o \"1-2\" \\h \\z \\u");
            }
            link(paragraph, entries.get(i).section());
            if (i == entries.size() - 1) {
                Fields.end(paragraph);
            }
        }
    }

    private static void collect(List<Section> sections, int level, List<Entry> entries) {
        for (Section section : sections) {
            entries.add(new Entry(section, level));
            if (level < DEEPEST) {
                collect(section.sections(), level + 1, entries);
            }
        }
    }

    private void link(XWPFParagraph paragraph, Section section) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchors.name(section.id()));
        CTR run = link.addNewR();
        run.addNewT().setStringValue(numbering.number(section.id()));
        run.addNewTab();
        run.addNewT().setStringValue(XmlText.line(section.heading()));
    }
}
