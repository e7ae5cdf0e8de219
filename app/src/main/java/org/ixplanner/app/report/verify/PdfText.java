package org.ixplanner.app.report.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ixplanner.app.report.pdf.Attachment;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.EnclosureException;

/// The text of a PDF file, line by line.
final class PdfText {

    private PdfText() {}

    static DocumentText of(byte[] document) throws EnclosureException {
        try (PDDocument read = Loader.loadPDF(document)) {
            List<Passage> passages = new ArrayList<>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                int line = 0;
                for (String text : text(read, page).lines().toList()) {
                    line++;
                    passages.add(new Passage(Message.of("verify.at.line", page, line), text));
                }
            }
            return new DocumentText(Attachment.read(read), passages);
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds at what is broken inside.
            throw new EnclosureException(Message.of("verify.unreadable.pdf"));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
