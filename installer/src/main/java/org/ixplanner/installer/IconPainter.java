package org.ixplanner.installer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws the program's mark, an exchange as a hub with spokes, in the sizes that windows and menus want. The pictures
/// are kept with the sources; run it again after a change:
///
/// `java installer/src/main/java/org/ixplanner/installer/IconPainter.java FOLDER`
public final class IconPainter {

    private static final int[] SIZES_PX = {16, 32, 48, 64, 128, 256};
    private static final Color ACCENT = new Color(0x00, 0x72, 0xB2);
    private static final int SPOKES = 6;

    private IconPainter() {}

    /// @param args the folder to write to
    /// @throws IOException if it cannot be written
    public static void main(String[] args) throws IOException {
        for (int px : SIZES_PX) {
            Path file = Path.of(args[0], "icon-" + px + ".png");
            ImageIO.write(paint(px), "png", file.toFile());
        }
    }

    private static BufferedImage paint(int px) {
        BufferedImage image = new BufferedImage(px, px, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(px, px);
        g.setColor(ACCENT);
        g.fill(new RoundRectangle2D.Double(0, 0, 1, 1, 0.4, 0.4));
        g.setColor(Color.WHITE);
        // Thin lines would vanish in the smallest sizes.
        g.setStroke(new BasicStroke(px < 48 ? 0.075f : 0.055f));
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            double angle = Math.PI * (2.0 * spoke / SPOKES + 0.5);
            double x = 0.5 + 0.33 * Math.cos(angle);
            double y = 0.5 + 0.33 * Math.sin(angle);
            g.draw(new Line2D.Double(0.5, 0.5, x, y));
            fillDot(g, x, y, 0.085);
        }
        fillDot(g, 0.5, 0.5, 0.155);
        g.dispose();
        return image;
    }

    private static void fillDot(Graphics2D g, double x, double y, double radius) {
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
