package org.ixplanner.maps.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The program's own typeface, Noto Sans with its Arabic and its symbols, for Java2D: the same letters on every
/// machine. Loading it takes some 0.1 s, so make one and keep it. Safe to use from several threads.
public final class Typeface {

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    private Typeface() throws IOException {
        for (Face face : Face.values()) {
            fonts.put(face, load(face));
        }
    }

    /// The typeface that comes with the program.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static Typeface bundled() {
        try {
            return new Typeface();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// A font of this size; 1 px is a unit of the drawing.
    public Font font(Face face, double sizePx) {
        Font font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font.deriveFont((float) sizePx);
    }

    private static Font load(Face face) throws IOException {
        try (InputStream stream = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IOException("The program's font " + face.file() + " is damaged", e);
        }
    }

    /// The cuts of the typeface.
    public enum Face {
        REGULAR("NotoSans-Regular.ttf"),
        BOLD("NotoSans-Bold.ttf"),
        ARABIC_REGULAR("NotoSansArabic-Regular.ttf"),
        ARABIC_BOLD("NotoSansArabic-Bold.ttf"),
        /// what the others lack: the minus sign, arrows, relations
        SYMBOLS("NotoSansMath-Regular.ttf");

        private static final String FOLDER = "/org/ixplanner/maps/fonts/";

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /// The name of its TrueType file in `org/ixplanner/maps/fonts`.
        public String file() {
            return file;
        }

        /// Its TrueType file, to embed it in a document.
        ///
        /// @throws IOException if it is not there
        public InputStream open() throws IOException {
            InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file);
            if (stream == null) {
                throw new FileNotFoundException("The program lacks its font " + file);
            }
            return stream;
        }
    }
}
