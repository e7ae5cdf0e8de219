package org.ixplanner.maps.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/// Whatever paints, as an SVG file. Letters become shapes, so that it looks the same where the typeface is missing.
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    /// Writes a picture; the stream stays open. The same painting gives the same bytes.
    ///
    /// @param widthPx the width in pixels of 1/96 inch
    /// @param heightPx the height
    /// @param painting paints within that size
    /// @throws IOException if the stream cannot be written
    public static void write(int widthPx, int heightPx, Consumer<Graphics2D> painting, OutputStream out)
            throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(widthPx, heightPx));
        g.setBackground(Color.WHITE);
        painting.accept(g);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g.stream(writer, false);
        writer.flush();
    }

    private static Document emptySvg() {
        try {
            DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            return dom.createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java cannot make an XML document", e);
        }
    }
}
