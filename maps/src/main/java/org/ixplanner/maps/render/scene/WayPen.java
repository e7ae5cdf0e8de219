package org.ixplanner.maps.render.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.MapPalette;

/// Draws lines, flows and trails.
public final class WayPen {

    /// How much of what is below an area lets through, 255 for nothing.
    public static final int TINT_ALPHA = 50;

    /// How wide a trail is.
    public static final double TRAIL_PX = 3;

    private static final int FLOW_ALPHA = 225;
    private static final int HALO_ALPHA = 190;
    private static final double FIBRE_HALO_PX = 1.5;
    private static final double FLOW_HALO_PX = 1.2;
    private static final double TRAIL_HALO_PX = 2;
    private static final double ARROW_PX = 10;
    private static final double PX_PER_ARROW = 150;
    private static final double LEAST_FOR_ARROW_PX = 24;

    private final MapPalette palette;

    /// @param palette the colours
    public WayPen(MapPalette palette) {
        this.palette = palette;
    }

    /// Draws a way.
    public void draw(Graphics2D g, Way way) {
        draw(g, way, way.path());
    }

    /// Draws a line in the look of a way.
    public void draw(Graphics2D g, Way way, Shape line) {
        double halo = haloPx(way.kind());
        g.setColor(withAlpha(palette.halo(), HALO_ALPHA));
        g.setStroke(new BasicStroke((float) (way.widthPx() + halo), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(line);
        Color ink = palette.color(way.ink());
        g.setColor(way.kind() == Way.Kind.FLOW ? withAlpha(ink, FLOW_ALPHA) : ink);
        g.setStroke(stroke(way.dash(), way.widthPx()));
        g.draw(line);
        if (way.kind() == Way.Kind.TRAIL) {
            way.arrows(ARROW_PX, PX_PER_ARROW, LEAST_FOR_ARROW_PX).forEach(arrow -> {
                g.setColor(palette.halo());
                g.setStroke(new BasicStroke((float) TRAIL_HALO_PX, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(arrow);
                g.setColor(ink);
                g.fill(arrow);
            });
        }
    }

    private static double haloPx(Way.Kind kind) {
        return switch (kind) {
            case LINE -> FIBRE_HALO_PX;
            case FLOW -> FLOW_HALO_PX;
            case TRAIL -> TRAIL_HALO_PX;
        };
    }

    /// The same colour, letting things through.
    public static Color withAlpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static BasicStroke stroke(Dash dash, double widthPx) {
        float width = (float) widthPx;
        float unit = Math.max(1.5f, width);
        float[] pattern =
                switch (dash) {
                    case SOLID -> new float[0];
                    case DASHED -> new float[] {3.2f * unit, 2 * unit};
                    case DOTTED -> new float[] {unit, 1.6f * unit};
                };
        return pattern.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
