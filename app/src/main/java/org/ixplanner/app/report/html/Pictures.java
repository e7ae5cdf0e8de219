package org.ixplanner.app.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.maps.render.SvgPicture;

/// Pictures as vectors inside the page, each with its alternative text and its caption below.
record Pictures(Markup markup, Numbering numbering, Medium medium) {

    // The width of the text in web.css.
    private static final int WIDTH_PX = 720;

    // The width of the text in paper.css, and a height that leaves its sheet room for heading and caption.
    private static final int PAPER_WIDTH_PX = 658;
    private static final int PAPER_HEIGHT_PX = 820;

    void write(Block.Figure figure) {
        markup.open("figure", "id", figure.id());
        switch (medium) {
            case SCREEN -> writeDrawn(figure);
            case PAPER -> writeNamed(figure);
        }
        markup.open("figcaption").element("b", numbering.label(figure.id()) + ".");
        markup.text(" " + figure.caption()).close().close();
    }

    private void writeNamed(Block.Figure figure) {
        double widthPx = Math.min(PAPER_WIDTH_PX, PAPER_HEIGHT_PX / figure.heightByWidth());
        long heightPx = Math.round(widthPx * figure.heightByWidth());
        String size = "width:" + Math.round(widthPx) + "px;height:" + heightPx + "px";
        markup.open("object", "data", figure.id(), "alt", figure.alternativeText(), "style", size)
                .close();
    }

    private void writeDrawn(Block.Figure figure) {
        int heightPx = (int) Math.round(WIDTH_PX * figure.heightByWidth());
        markup.open(
                "img",
                "src",
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg(figure, heightPx)),
                "width",
                Integer.toString(WIDTH_PX),
                "height",
                Integer.toString(heightPx),
                "alt",
                figure.alternativeText());
    }

    private static byte[] svg(Block.Figure figure, int heightPx) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SvgPicture.write(WIDTH_PX, heightPx, canvas -> figure.picture().paint(canvas, WIDTH_PX, heightPx), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
