package org.ixplanner.app.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.ixplanner.maps.style.Typeface.Face;

/// The program's typeface inside a document: of each cut the letters that are used. Closed after the document is saved.
final class EmbeddedFonts implements AutoCloseable {

    // not shown: the name that Java2D knows it by too, so that maps are lettered with it
    private static final String LATIN = "Noto Sans";
    // not shown: a name in the style sheet
    private static final String ARABIC = "Noto Sans Arabic";
    // not shown: a name in the style sheet
    private static final String SYMBOLS = "Noto Sans Math";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    // Those of Noto Sans, in thousandths of the size. Its Arabic and its symbols reach further, and a line is as high
    // as the highest font it may need: so none would fit its line's height, and stray onto the sheet before.
    private static final int ASCENT = 1069;
    private static final int DESCENT = -293;

    private final PDDocument document;
    private final List<TrueTypeFont> open = new ArrayList<>();

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    /// Gives the builder every cut, under the names that `paper.css` uses.
    void giveTo(PdfRendererBuilder builder) throws IOException {
        give(builder, Face.REGULAR, LATIN, REGULAR);
        give(builder, Face.BOLD, LATIN, BOLD);
        give(builder, Face.ARABIC_REGULAR, ARABIC, REGULAR);
        give(builder, Face.ARABIC_BOLD, ARABIC, BOLD);
        give(builder, Face.SYMBOLS, SYMBOLS, REGULAR);
    }

    private void give(PdfRendererBuilder builder, Face face, String family, int weight) throws IOException {
        builder.useFont(new PDFontSupplier(load(face)), family, weight, FontStyle.NORMAL, true);
    }

    private PDFont load(Face face) throws IOException {
        try (InputStream stream = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            open.add(font);
            // Without ligatures: a search for a word with "ffi" would not find it.
            font.setEnableGsub(false);
            PDFont embedded = PDType0Font.load(document, font, true);
            PDFontDescriptor descriptor = embedded.getFontDescriptor();
            descriptor.setAscent(ASCENT);
            descriptor.setDescent(DESCENT);
            return embedded;
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
