package org.ixplanner.maps.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ixplanner.maps.layer.SidePanel;
import org.ixplanner.maps.layer.SidePanel.Figure;
import org.ixplanner.maps.render.map.SheetPens;
import org.ixplanner.maps.render.map.SideBlock;
import org.ixplanner.maps.render.scene.TextPen;
import org.ixplanner.maps.render.scene.TextStyle;

/// Key figures: the number large, its name above, its range beside it or, if it is too long for that, below.
///
/// @param panel the figures
/// @param pens what to draw with
record PanelBlock(SidePanel panel, SheetPens pens) implements SideBlock {

    private static final double GAP_PX = 8;

    @Override
    public double heightPx(double widthPx) {
        double height = panel.heading().isBlank() ? 0 : TextStyle.HEADING.linePx() + GAP_PX;
        for (Figure figure : panel.figures()) {
            height += figureHeight(figure, widthPx) + GAP_PX;
        }
        return height - GAP_PX;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D box) {
        TextPen text = pens.text();
        double x = box.getX();
        double y = box.getY();
        if (!panel.heading().isBlank()) {
            String heading = text.cut(panel.heading(), TextStyle.HEADING, box.getWidth());
            text.write(g, heading, TextStyle.HEADING, pens.palette().text(), x, y + TextStyle.HEADING.ascentPx());
            y += TextStyle.HEADING.linePx() + GAP_PX;
        }
        for (Figure figure : panel.figures()) {
            paint(g, figure, x, y, box.getWidth());
            y += figureHeight(figure, box.getWidth()) + GAP_PX;
        }
    }

    private void paint(Graphics2D g, Figure figure, double x, double top, double width) {
        TextPen text = pens.text();
        double y = top;
        for (String line : text.wrapped(figure.name(), TextStyle.SMALL, width)) {
            text.write(g, line, TextStyle.SMALL, pens.palette().muted(), x, y + TextStyle.SMALL.ascentPx());
            y += TextStyle.SMALL.linePx();
        }
        double baseline = y + TextStyle.LARGE.ascentPx();
        String value = text.cut(figure.value(), TextStyle.LARGE, width);
        text.write(g, value, TextStyle.LARGE, pens.palette().text(), x, baseline);
        y += TextStyle.LARGE.linePx();
        if (isBeside(figure, width)) {
            double at = x + text.width(value, TextStyle.LARGE) + GAP_PX;
            text.write(g, figure.note(), TextStyle.SMALL, pens.palette().muted(), at, baseline);
        } else {
            for (String line : noteLines(figure, width)) {
                text.write(g, line, TextStyle.SMALL, pens.palette().muted(), x, y + TextStyle.SMALL.ascentPx());
                y += TextStyle.SMALL.linePx();
            }
        }
    }

    private double figureHeight(Figure figure, double width) {
        int nameLines =
                pens.text().wrapped(figure.name(), TextStyle.SMALL, width).size();
        int noteLines = isBeside(figure, width) ? 0 : noteLines(figure, width).size();
        return (nameLines + noteLines) * TextStyle.SMALL.linePx() + TextStyle.LARGE.linePx();
    }

    private List<String> noteLines(Figure figure, double width) {
        return pens.text().wrapped(figure.note(), TextStyle.SMALL, width);
    }

    private boolean isBeside(Figure figure, double width) {
        TextPen text = pens.text();
        return text.width(figure.value(), TextStyle.LARGE) + GAP_PX + text.width(figure.note(), TextStyle.SMALL)
                <= width;
    }
}
