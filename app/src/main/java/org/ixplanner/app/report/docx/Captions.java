package org.ixplanner.app.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Words;
import org.ixplanner.app.report.ooxml.XmlText;

/// Captions with a number that Word counts on, and a bookmark round it for cross references.
///
/// @param document being written
/// @param words "Table" and "Figure"
/// @param numbering of tables and figures
/// @param anchors of tables and figures
record Captions(XWPFDocument document, Words words, Numbering numbering, Anchors anchors) {

    void aboveTable(Block.CaptionedTable table) {
        XWPFParagraph paragraph = write("Caption", words.table(), "Table", table.id(), table.caption());
        paragraph.setKeepNext(true);
    }

    void belowFigure(Block.Figure figure) {
        write("FigureCaption", words.figure(), "Figure", figure.id(), figure.caption());
    }

    private XWPFParagraph write(String style, String word, String sequence, String id, String caption) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        anchors.mark(paragraph, anchors.name(id), () -> {
            paragraph.createRun().setText(word + "\u00A0");
            Fields.write(paragraph, "SEQ " + sequence + " \\* ARABIC", numbering.number(id));
        });
        paragraph.createRun().setText(". " + XmlText.line(caption));
        return paragraph;
    }
}
