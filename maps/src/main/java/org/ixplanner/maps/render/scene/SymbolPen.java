package org.ixplanner.maps.render.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;

/// Draws symbols.
public final class SymbolPen {

    private static final float EDGE_PX = 1.5f;
    private static final float HOLLOW_PX = 2;
    private static final double TARGET_INNER = 0.68;
    private static final double TARGET_DOT = 0.36;

    private final MapPalette palette;

    /// @param palette the colours
    public SymbolPen(MapPalette palette) {
        this.palette = palette;
    }

    /// Draws a symbol in its own size.
    public void draw(Graphics2D g, PointStyle style, double x, double y) {
        draw(g, style, x, y, style.sizePx());
    }

    /// Draws a symbol around a point.
    public void draw(Graphics2D g, PointStyle style, double x, double y, double sizePx) {
        if (style.hollow()) {
            g.setColor(palette.halo());
            g.fill(shape(style.symbol(), x, y, sizePx + HOLLOW_PX));
            Shape edge = shape(style.symbol(), x, y, sizePx - HOLLOW_PX);
            g.setColor(palette.color(style.ink()));
            g.setStroke(new BasicStroke(HOLLOW_PX));
            g.draw(edge);
        } else {
            Shape edge = shape(style.symbol(), x, y, sizePx);
            g.setColor(palette.halo());
            g.setStroke(new BasicStroke(2 * EDGE_PX, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(edge);
            g.setColor(palette.color(style.ink()));
            g.fill(edge);
        }
    }

    private static Shape shape(Symbol symbol, double x, double y, double sizePx) {
        double half = sizePx / 2;
        return switch (symbol) {
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * half, y - 0.9 * half, 0.9 * sizePx, 0.9 * sizePx);
            case CIRCLE -> new Ellipse2D.Double(x - half, y - half, sizePx, sizePx);
            case TRIANGLE ->
                polygon(x, y - 1.1 * half, x + 1.05 * half, y + 0.8 * half, x - 1.05 * half, y + 0.8 * half);
            case DIAMOND -> polygon(x, y - 1.15 * half, x + 1.15 * half, y, x, y + 1.15 * half, x - 1.15 * half, y);
            case TARGET -> target(x, y, half);
        };
    }

    private static Path2D target(double x, double y, double half) {
        Path2D target = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double radius : new double[] {half, TARGET_INNER * half, TARGET_DOT * half}) {
            target.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
        }
        return target;
    }

    static Path2D polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
