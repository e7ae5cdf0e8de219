package org.ixplanner.app.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Drawing;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Paints the pictures of a report where the page names them, as vectors.
final class Figures implements FSObjectDrawerFactory, FSObjectDrawer {

    private final Map<String, Drawing> drawings = new HashMap<>();

    Figures(Report report) {
        gather(report.sections());
    }

    private void gather(List<Section> sections) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Figure figure) {
                    drawings.put(figure.id(), figure.picture());
                }
            }
            gather(section.sections());
        }
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return drawings.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        double widthPx = width / dotsPerPixel;
        double heightPx = height / dotsPerPixel;
        if (drawing != null) {
            page.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) widthPx,
                    (float) heightPx,
                    canvas -> drawing.paint(canvas, widthPx, heightPx));
        }
        return null;
    }
}
