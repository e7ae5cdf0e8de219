package org.ixplanner.app.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.maps.render.SvgPicture;

/// Pictures as vectors inside the page, each with its alternative text and its caption below.
record Pictures(Markup markup, Numbering numbering) {

    // The width of the text in web.css.
    private static final int WIDTH_PX = 720;

    void write(Block.Figure figure) {
        int heightPx = (int) Math.round(WIDTH_PX * figure.heightByWidth());
        markup.open("figure", "id", figure.id());
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
        markup.open("figcaption").element("b", numbering.label(figure.id()) + ".");
        markup.text(" " + figure.caption()).close().close();
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
