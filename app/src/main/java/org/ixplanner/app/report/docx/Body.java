package org.ixplanner.app.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.model.Source;
import org.ixplanner.app.report.ooxml.XmlText;

/// The sections of a report.
final class Body {

    private final XWPFDocument document;
    private final Report report;
    private final Anchors anchors;
    private final Pieces pieces;
    private final Captions captions;
    private final Pictures pictures;
    private final Tables tables;
    private boolean first = true;

    Body(XWPFDocument document, Report report, Numbering numbering, Anchors anchors) {
        this.document = document;
        this.report = report;
        this.anchors = anchors;
        pieces = new Pieces(document, numbering, anchors);
        captions = new Captions(document, report.words(), numbering, anchors);
        pictures = new Pictures(document);
        tables = new Tables(document, report.words());
    }

    void write() {
        write(report.sections(), 1);
    }

    private void write(List<Section> sections, int level) {
        for (Section section : sections) {
            XWPFParagraph heading = paragraph("Heading" + level);
            // The cover and the contents have a page of their own.
            heading.setPageBreak(first);
            first = false;
            anchors.mark(heading, anchors.name(section.id()), () -> heading.createRun()
                    .setText(XmlText.line(section.heading())));
            for (int i = 0; i < section.blocks().size(); i++) {
                write(section.blocks().get(i));
                if (i + 1 < section.blocks().size()
                        && introduces(section.blocks().get(i), section.blocks().get(i + 1))) {
                    document.getParagraphs().getLast().setKeepNext(true);
                }
            }
            write(section.sections(), level + 1);
        }
    }

    // Words that lead to a list, table or figure stay on its page.
    private static boolean introduces(Block block, Block next) {
        return block instanceof Block.Paragraph
                && (next instanceof Block.Figure
                        || next instanceof Block.CaptionedTable
                        || next instanceof Block.Bullets
                        || next instanceof Block.SourceList);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> write("Normal", paragraph.text());
            case Block.Bullets bullets -> bullets.items().forEach(item -> write("ListBullet", item));
            case Block.KeyFigures figures -> tables.write(figures.figures());
            case Block.CaptionedTable table -> {
                captions.aboveTable(table);
                tables.write(table);
            }
            case Block.Figure figure -> {
                pictures.write(figure);
                captions.belowFigure(figure);
            }
            case Block.SourceList _ -> writeSources();
        }
    }

    private void write(String style, List<Inline> text) {
        pieces.write(paragraph(style), text);
    }

    private void writeSources() {
        int number = 0;
        for (Source source : report.sources()) {
            number++;
            report.workBegun(number)
                    .ifPresent(work -> paragraph("SourceWork").createRun().setText(XmlText.line(work)));
            String mark = "[" + number + "]";
            XWPFParagraph paragraph = paragraph(source.work().isEmpty() ? "SourceEntry" : "SourceOfWork");
            anchors.mark(paragraph, Anchors.source(number), () -> paragraph
                    .createRun()
                    .setText(mark));
            paragraph.createRun().addTab();
            String words = source.words().isEmpty() ? "" : source.words() + " ";
            paragraph.createRun().setText(XmlText.line(words));
            if (!source.detail().isEmpty()) {
                XWPFRun detail = paragraph.createRun();
                detail.setStyle("SourceDetail");
                detail.setText(XmlText.line("(" + source.detail() + ")"));
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
