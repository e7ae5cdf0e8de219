package org.ixplanner.app.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.maps.style.Typeface;
import org.ixplanner.maps.style.Typeface.Face;

/// Writes text on a picture in the program's own typeface; letters that it lacks come from the machine's.
final class Lettering {

    private static final String ELLIPSIS = "\u2026";

    // Fractional widths: the same measures at any resolution.
    private static final FontRenderContext MEASURES = new FontRenderContext(null, true, true);

    private static final List<Face> REGULAR = List.of(Face.REGULAR, Face.ARABIC_REGULAR, Face.SYMBOLS);
    private static final List<Face> BOLD = List.of(Face.BOLD, Face.ARABIC_BOLD, Face.SYMBOLS);

    private final Typeface typeface;

    Lettering(Typeface typeface) {
        this.typeface = typeface;
    }

    /// How text looks.
    ///
    /// @param size of its letters
    /// @param strong whether it is bold
    /// @param colour of its letters
    record Style(double size, boolean strong, Color colour) {

        Style in(Color other) {
            return new Style(size, strong, other);
        }
    }

    double width(String text, Style style) {
        return text.isEmpty() ? 0 : layout(text, style).getAdvance();
    }

    /// Writes with the left end at `x` and the letters' feet at `y`.
    void write(Graphics2D canvas, String text, double x, double y, Style style) {
        if (!text.isEmpty()) {
            canvas.setColor(style.colour());
            layout(text, style).draw(canvas, (float) x, (float) y);
        }
    }

    /// Writes with the right end at `x`.
    void writeTo(Graphics2D canvas, String text, double x, double y, Style style) {
        write(canvas, text, x - width(text, style), y, style);
    }

    /// Writes with the middle at `x`.
    void writeAt(Graphics2D canvas, String text, double x, double y, Style style) {
        write(canvas, text, x - width(text, style) / 2, y, style);
    }

    /// The text in lines no wider than `width`; what does not fit on the last of them is cut.
    List<String> lines(String text, double width, int most, Style style) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        return lines.stream().map(one -> cut(one, width, style)).toList();
    }

    private String cut(String line, double width, Style style) {
        if (width(line, style) <= width) {
            return line;
        }
        int[] letters = line.codePoints().toArray();
        int length = letters.length;
        while (length > 1 && width(new String(letters, 0, length) + ELLIPSIS, style) > width) {
            length--;
        }
        return new String(letters, 0, length).stripTrailing() + ELLIPSIS;
    }

    private TextLayout layout(String text, Style style) {
        AttributedString attributed = new AttributedString(text);
        int start = 0;
        while (start < text.length()) {
            Font font = fontFor(text.codePointAt(start), style);
            int end = start;
            while (end < text.length() && fontFor(text.codePointAt(end), style).equals(font)) {
                end += Character.charCount(text.codePointAt(end));
            }
            attributed.addAttribute(TextAttribute.FONT, font, start, end);
            start = end;
        }
        return new TextLayout(attributed.getIterator(), MEASURES);
    }

    private Font fontFor(int letter, Style style) {
        for (Face face : style.strong() ? BOLD : REGULAR) {
            Font font = typeface.font(face, style.size());
            if (font.canDisplay(letter)) {
                return font;
            }
        }
        return new Font(Font.SANS_SERIF, style.strong() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
    }
}
