package org.ixplanner.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.ixplanner.app.report.model.Meaning;

/// Colours and patterns of meanings: told apart by colour, and in grey print by pattern.
final class Marks {

    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x5F6B7A);
    static final Color GRID = new Color(0xDDE2E8);

    private static final double STRIPE_GAP = 6;
    private static final double DOT_GAP = 5;

    private Marks() {}

    /// Makes ready for a picture: smooth lines and letters on white.
    static void begin(Graphics2D canvas, double width, double height) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    static Color colour(Meaning meaning) {
        return new Color(meaning.rgb());
    }

    /// What text on the meaning's pattern stands on: its plain colour, or white where that is hard to read on.
    static Color patch(Meaning meaning) {
        return meaning == Meaning.UNSERVED ? Color.WHITE : colour(meaning);
    }

    /// The colour of text on the meaning's patch.
    static Color textOn(Meaning meaning) {
        return switch (meaning) {
            case REGIONAL, UNSERVED, BEFORE -> INK;
            case ON_NET, LOCAL, INTERNATIONAL, CHOSEN -> Color.WHITE;
        };
    }

    /// Fills a rectangle with the colour and pattern of a meaning.
    static void fill(Graphics2D canvas, Rectangle2D area, Meaning meaning) {
        canvas.setColor(colour(meaning));
        canvas.fill(area);
        Shape clip = canvas.getClip();
        canvas.clip(area);
        canvas.setColor(new Color(255, 255, 255, 150));
        canvas.setStroke(new BasicStroke(1.2f));
        switch (meaning) {
            case REGIONAL -> stripes(canvas, area, 1);
            case INTERNATIONAL -> dots(canvas, area);
            case UNSERVED -> {
                stripes(canvas, area, 1);
                stripes(canvas, area, -1);
            }
            case ON_NET, LOCAL, CHOSEN, BEFORE -> {}
        }
        canvas.setClip(clip);
    }

    // Slanted by 45 degrees, from a fixed origin, so that neighbours do not jump.
    private static void stripes(Graphics2D canvas, Rectangle2D area, int slant) {
        double height = area.getHeight();
        double first = Math.floor((area.getMinX() - height) / STRIPE_GAP) * STRIPE_GAP;
        for (double x = first; x < area.getMaxX() + height; x += STRIPE_GAP) {
            double top = slant > 0 ? x + height : x;
            double bottom = slant > 0 ? x : x + height;
            canvas.draw(new Line2D.Double(top, area.getMinY(), bottom, area.getMaxY()));
        }
    }

    private static void dots(Graphics2D canvas, Rectangle2D area) {
        double first = Math.floor(area.getMinX() / DOT_GAP) * DOT_GAP;
        for (double y = area.getMinY() + 3; y < area.getMaxY(); y += DOT_GAP) {
            for (double x = first; x < area.getMaxX(); x += DOT_GAP) {
                canvas.fill(new Ellipse2D.Double(x, y, 1.5, 1.5));
            }
        }
    }
}
