package org.ixplanner.app.report.pdf.bidi;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/// Turns the letters of a run from right to left into the order in which they stand on the line.
public final class Reorderer implements BidiReorderer {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final ArabicForms forms = new ArabicForms();

    @Override
    public String reorderRTLTextToLTR(String text) {
        // Marks stay behind the letter that carries them.
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        StringBuilder turned = new StringBuilder(text.length());
        int end = letters.last();
        for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    private static String mirrored(String letter) {
        int opening = OPENING.indexOf(letter);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        int closing = CLOSING.indexOf(letter);
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
    }

    @Override
    public String shapeText(String text) {
        return forms.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
