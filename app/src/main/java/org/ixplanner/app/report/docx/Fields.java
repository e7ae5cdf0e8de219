package org.ixplanner.app.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Fields: text that Word can work out again, written with what it is now.
final class Fields {

    private Fields() {}

    /// A field and its present text.
    static void write(XWPFParagraph paragraph, String instruction, String text) {
        begin(paragraph, instruction);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        end(paragraph);
    }

    /// The start of a field whose text may go on through several paragraphs.
    static void begin(XWPFParagraph paragraph, String instruction) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    /// The end of that field.
    static void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }
}
