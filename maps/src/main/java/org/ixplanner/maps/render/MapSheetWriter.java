package org.ixplanner.maps.render;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.style.Typeface.Face;

/// Writes map sheets. The same sheet, size and program give the same bytes.
public final class MapSheetWriter {

    /// A4 landscape.
    public static final int A4_LONG_PX = 1123;

    /// A4 landscape.
    public static final int A4_SHORT_PX = 794;

    private static final float POINTS_PER_PX = 0.75f;
    private static final long DOCUMENT_ID = 1;

    private final SheetPainter painter;

    /// @param painter what paints the sheets
    public MapSheetWriter(SheetPainter painter) {
        this.painter = painter;
    }

    /// Writes a sheet; the stream stays open.
    ///
    /// @param widthPx the width in pixels of 1/96 inch
    /// @param heightPx the height
    /// @throws IOException if the stream cannot be written
    /// @throws IllegalArgumentException if the page is too small, see [SheetPainter#paint]
    public void write(Sheet sheet, MapFormat format, int widthPx, int heightPx, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> writePng(sheet, widthPx, heightPx, 1, out);
            case SVG -> SvgPicture.write(widthPx, heightPx, g -> painter.paint(sheet, g, widthPx, heightPx), out);
            case PDF -> writePdf(sheet, widthPx, heightPx, out);
        }
    }

    /// Writes a sheet as PNG with several pixels for each of its own, for print and fine screens.
    ///
    /// @param fineness how many, each way: 2 gives 192 dots to the inch
    /// @throws IOException if the stream cannot be written
    /// @throws IllegalArgumentException if the page is too small, see [SheetPainter#paint]
    public void writePng(Sheet sheet, int widthPx, int heightPx, int fineness, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(widthPx * fineness, heightPx * fineness, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(fineness, fineness);
        painter.paint(sheet, g, widthPx, heightPx);
        g.dispose();
        // Straight to memory: ImageIO would otherwise keep a file in the temporary folder.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }

    private void writePdf(Sheet sheet, int widthPx, int heightPx, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = parsed(Face.REGULAR);
                TrueTypeFont bold = parsed(Face.BOLD);
                PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation().setTitle(sheet.title());
            PDPage page = new PDPage(new PDRectangle(POINTS_PER_PX * widthPx, POINTS_PER_PX * heightPx));
            document.addPage(page);
            fonts.registerFont(nameForJava(Face.REGULAR), PDType0Font.load(document, regular, true));
            fonts.registerFont(nameForJava(Face.BOLD), PDType0Font.load(document, bold, true));
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, widthPx, heightPx);
            g.setFontTextDrawer(fonts);
            painter.paint(sheet, g, widthPx, heightPx);
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PX, POINTS_PER_PX));
                content.drawForm(g.getXFormObject());
            }
            document.save(out);
        }
    }

    private String nameForJava(Face face) {
        return painter.typeface().font(face, 1).getFontName();
    }

    // Without ligatures: a search for a word with "ffi" would not find it.
    private static TrueTypeFont parsed(Face face) throws IOException {
        try (InputStream stream = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }
}
