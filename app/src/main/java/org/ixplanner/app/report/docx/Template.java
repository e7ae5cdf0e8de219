package org.ixplanner.app.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ixplanner.app.report.ooxml.FixedZip;
import org.ixplanner.maps.style.Typeface.Face;

/// The empty document that reports begin with: styles, numbering, page, fonts. Its parts are files of the program.
///
/// The text is in Noto Sans, which few machines have: it is embedded, as its licence allows, and Calibri is named for
/// readers that take no embedded fonts.
final class Template {

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "_rels/package.rels",
            "word/document.xml", "word/document.xml",
            "word/styles.xml", "word/styles.xml",
            "word/numbering.xml", "word/numbering.xml",
            "word/settings.xml", "word/settings.xml",
            "word/fontTable.xml", "word/fontTable.xml",
            "word/footnotes.xml", "word/footnotes.xml",
            "word/_rels/document.xml.rels", "word/_rels/document.xml.rels",
            "word/_rels/fontTable.xml.rels", "word/_rels/fontTable.xml.rels");

    private Template() {}

    /// The file.
    static byte[] bytes() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PARTS.forEach((name, resource) -> files.put(name, read("template/" + resource)));
        // The keys stand in fontTable.xml.
        files.put("word/fonts/font1.odttf", masked(font(Face.REGULAR), "0F1E2D3C4B5A69788796A5B4C3D2E1F0"));
        files.put("word/fonts/font2.odttf", masked(font(Face.BOLD), "1F2E3D4C5B6A798897A6B5C4D3E2F100"));
        return FixedZip.of(files);
    }

    // The first 32 bytes of an embedded font are masked by its key, read backwards (ECMA-376, part 4, 14.2.1).
    private static byte[] masked(byte[] font, String key) {
        byte[] masked = font.clone();
        int length = key.length() / 2;
        for (int i = 0; i < 2 * length; i++) {
            int digits = key.length() - 2 * (i % length + 1);
            masked[i] = (byte) (font[i] ^ Integer.parseInt(key, digits, digits + 2, 16));
        }
        return masked;
    }

    private static byte[] font(Face face) {
        try (InputStream stream = face.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
