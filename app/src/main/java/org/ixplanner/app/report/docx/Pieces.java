package org.ixplanner.app.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.ooxml.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Pieces of paragraphs: words, references, footnotes.
///
/// @param document being written
/// @param numbering of what references name
/// @param anchors of what references name
record Pieces(XWPFDocument document, Numbering numbering, Anchors anchors) {

    void write(XWPFParagraph paragraph, List<Inline> pieces) {
        pieces.forEach(piece -> write(paragraph, piece));
    }

    private void write(XWPFParagraph paragraph, Inline piece) {
        switch (piece) {
            case Inline.Plain plain -> paragraph.createRun().setText(XmlText.line(plain.words()));
            case Inline.Strong strong -> {
                XWPFRun run = paragraph.createRun();
                run.setStyle("Strong");
                run.setText(XmlText.line(strong.words()));
            }
            case Inline.SourceMark mark -> link(paragraph, mark.number());
            case Inline.CrossReference reference -> refer(paragraph, reference.target());
            case Inline.Footnote footnote -> addFootnote(paragraph, footnote.words());
        }
    }

    private static void link(XWPFParagraph paragraph, int source) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(Anchors.source(source));
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("SourceMark");
        run.addNewT().setStringValue("\u00A0[" + source + "]");
    }

    // Of a section the bookmark holds the heading, so its number is asked for; of the others it holds the label.
    private void refer(XWPFParagraph paragraph, String target) {
        String label = numbering.label(target);
        String number = numbering.number(target);
        String anchor = anchors.name(target);
        if (numbering.isSection(target)) {
            paragraph.createRun().setText(label.substring(0, label.length() - number.length()));
            Fields.write(paragraph, "REF " + anchor + " \\r \\h", number);
        } else {
            Fields.write(paragraph, "REF " + anchor + " \\h", label);
        }
    }

    private void addFootnote(XWPFParagraph paragraph, String words) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        text.setStyle("FootnoteText");
        XWPFRun mark = text.createRun();
        mark.setStyle("FootnoteReference");
        mark.getCTR().addNewFootnoteRef();
        text.createRun().setText(" " + XmlText.line(words));
        XWPFRun reference = paragraph.createRun();
        reference.setStyle("FootnoteReference");
        reference.getCTR().addNewFootnoteReference().setId(footnote.getId());
    }
}
