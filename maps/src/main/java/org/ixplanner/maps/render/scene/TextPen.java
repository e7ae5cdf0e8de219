package org.ixplanner.maps.render.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.maps.style.Typeface;
import org.ixplanner.maps.style.Typeface.Face;

/// Measures and writes text in the program's typeface. Measures are those of the font, not of the device, so that
/// every format lays out alike. Latin letters are written as text; others as outlines, which need no shaping by the
/// reader.
public final class TextPen {

    private static final FontRenderContext MEASURES = new FontRenderContext(null, true, true);
    private static final double HALO_PX = 3;
    private static final String MORE = "…";

    private final Typeface typeface;

    /// @param typeface what to write with
    public TextPen(Typeface typeface) {
        this.typeface = typeface;
    }

    /// How wide a text is.
    public double width(String text, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = plain(style);
        return isPlain(text, font)
                ? font.getStringBounds(text, MEASURES).getWidth()
                : layout(text, style).getAdvance();
    }

    /// Writes a text.
    ///
    /// @param x its left edge
    /// @param baseline where its letters stand
    public void write(Graphics2D g, String text, TextStyle style, Color color, double x, double baseline) {
        if (text.isEmpty()) {
            return;
        }
        g.setColor(color);
        Font font = plain(style);
        if (isPlain(text, font)) {
            g.setFont(font);
            g.drawString(text, (float) x, (float) baseline);
        } else {
            g.fill(layout(text, style).getOutline(AffineTransform.getTranslateInstance(x, baseline)));
        }
    }

    /// Writes a text with a halo, to be read on a busy ground.
    public void writeWithHalo(
            Graphics2D g, String text, TextStyle style, Color color, Color halo, double x, double baseline) {
        if (!text.isEmpty()) {
            Shape outline = layout(text, style).getOutline(AffineTransform.getTranslateInstance(x, baseline));
            g.setColor(halo);
            g.setStroke(new BasicStroke((float) HALO_PX, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            write(g, text, style, color, x, baseline);
        }
    }

    /// The text in lines no wider than this, broken between words; a word that is wider is cut.
    public List<String> wrapped(String text, TextStyle style, double widthPx) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > widthPx) {
                lines.add(cut(line.toString(), style, widthPx));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line.toString(), style, widthPx));
        }
        return lines;
    }

    /// The text, cut with an ellipsis if it is wider than this.
    public String cut(String text, TextStyle style, double widthPx) {
        if (width(text, style) <= widthPx) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + MORE, style) > widthPx) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    private Font plain(TextStyle style) {
        return typeface.font(style.bold() ? Face.BOLD : Face.REGULAR, style.sizePx());
    }

    private static boolean isPlain(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 && !Font.textRequiresLayout(text.toCharArray(), 0, text.length());
    }

    private TextLayout layout(String text, TextStyle style) {
        AttributedString runs = new AttributedString(text);
        runs.addAttribute(TextAttribute.FONT, plain(style));
        Font arabic = typeface.font(style.bold() ? Face.ARABIC_BOLD : Face.ARABIC_REGULAR, style.sizePx());
        for (int i = 0; i < text.length(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC) {
                runs.addAttribute(TextAttribute.FONT, arabic, i, i + 1);
            }
        }
        return new TextLayout(runs.getIterator(), MEASURES);
    }
}
