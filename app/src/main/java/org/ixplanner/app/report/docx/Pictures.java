package org.ixplanner.app.report.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Drawing;
import org.ixplanner.app.report.ooxml.XmlText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/// Pictures as wide as the text, each with its alternative text.
final class Pictures {

    // The text's width in 1/96 inch, and what a printer shows of it: 288 dots an inch.
    private static final double WIDTH = Tables.TEXT_TWIPS / 15.0;
    private static final int DOTS = 3;

    private final XWPFDocument document;
    private int written;

    Pictures(XWPFDocument document) {
        this.document = document;
    }

    void write(Block.Figure figure) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        XWPFRun run = paragraph.createRun();
        double height = WIDTH * figure.heightByWidth();
        String name = "figure" + ++written + ".png";
        try {
            run.addPicture(
                    new ByteArrayInputStream(png(figure.picture(), height)),
                    PictureType.PNG,
                    name,
                    Units.pixelToEMU((int) Math.round(WIDTH)),
                    Units.pixelToEMU((int) Math.round(height)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setDescr(XmlText.line(figure.alternativeText()));
        properties.setName(name);
    }

    private static byte[] png(Drawing drawing, double height) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.round(WIDTH * DOTS), (int) Math.round(height * DOTS), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(DOTS, DOTS);
        drawing.paint(canvas, WIDTH, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
