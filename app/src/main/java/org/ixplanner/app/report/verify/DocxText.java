package org.ixplanner.app.report.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ixplanner.app.report.ooxml.EnclosedPart;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.EnclosureException;

/// The text of a Word document: paragraphs and cells of tables under their headings, then footnotes. The table of
/// contents is left out: it has page numbers, which the program that opens the document counts.
final class DocxText {

    private static final String HEADING = "Heading";
    private static final String CONTENTS = "TOC";

    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";
    private int paragraph;
    private int table;

    private DocxText() {}

    static DocumentText of(byte[] document) throws EnclosureException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
            DocxText text = new DocxText();
            for (IBodyElement element : read.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph words -> text.add(words);
                    case XWPFTable rows -> text.add(rows);
                    default -> {}
                }
            }
            text.addFootnotes(read.getFootnotes());
            return new DocumentText(EnclosedPart.read(read.getPackage()), text.passages);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new EnclosureException(Message.of("verify.unreadable.docx"));
        }
    }

    private void add(XWPFParagraph words) {
        String style = words.getStyle() == null ? "" : words.getStyle();
        if (style.startsWith(CONTENTS)) {
            return;
        }
        if (style.startsWith(HEADING)) {
            heading = words.getText().strip();
            paragraph = 0;
            table = 0;
        }
        paragraph++;
        passages.add(new Passage(Message.of("verify.at.paragraph", heading, paragraph), words.getText()));
    }

    private void add(XWPFTable rows) {
        table++;
        int row = 0;
        for (XWPFTableRow cells : rows.getRows()) {
            row++;
            int column = 0;
            for (XWPFTableCell cell : cells.getTableCells()) {
                column++;
                passages.add(new Passage(Message.of("verify.at.cell", heading, table, row, column), cell.getText()));
            }
        }
    }

    private void addFootnotes(List<XWPFFootnote> footnotes) {
        int number = 0;
        for (XWPFFootnote footnote : footnotes) {
            number++;
            for (XWPFParagraph words : footnote.getParagraphs()) {
                passages.add(new Passage(Message.of("verify.at.footnote", number), words.getText()));
            }
        }
    }
}
