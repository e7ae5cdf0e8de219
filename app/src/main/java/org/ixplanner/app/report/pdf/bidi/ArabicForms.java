package org.ixplanner.app.report.pdf.bidi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins Arabic letters: each becomes the character of Unicode's presentation forms that is drawn as it looks between
/// its neighbours. Java draws such text itself, but has no call that tells which forms it takes.
///
/// Source: Unicode 17, 9.2 and its charts "Arabic Presentation Forms": a letter's forms follow each other as isolated,
/// final, initial, medial, and each decomposes to the letter. So the table is read from Java's Unicode data.
final class ArabicForms {

    // The ranges that hold whole letters in that order.
    private static final int[][] RANGES = {{0xFB50, 0xFBB1}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEFC}};

    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int DUAL = 4;
    private static final char LENGTHENER = '\u0640';

    private final Map<String, List<Character>> forms = new HashMap<>();

    ArabicForms() {
        for (int[] range : RANGES) {
            for (int form = range[0]; form <= range[1]; form++) {
                forms.computeIfAbsent(plain(Character.toString(form)), letter -> new ArrayList<>())
                        .add((char) form);
            }
        }
    }

    /// The letters that forms stand for.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /// The forms of a text's letters; everything else stays.
    String of(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = at + 2 <= text.length() && forms.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            String letter = text.substring(at, at + length);
            List<Character> own = forms.getOrDefault(letter, List.of());
            int form = form(joinsNext(before(text, at)), joinsNext(letter) && joinsPrevious(after(text, at + length)));
            if (form < own.size()) {
                shaped.append((char) own.get(form));
            } else {
                shaped.append(letter);
            }
            at += length;
        }
        return shaped.toString();
    }

    private static int form(boolean joinedBefore, boolean joinedAfter) {
        if (joinedBefore) {
            return joinedAfter ? MEDIAL : FINAL;
        }
        return joinedAfter ? INITIAL : 0;
    }

    private boolean joinsNext(String letter) {
        return letter.equals(Character.toString(LENGTHENER))
                || forms.getOrDefault(letter, List.of()).size() == DUAL;
    }

    private boolean joinsPrevious(String letter) {
        return letter.equals(Character.toString(LENGTHENER))
                || forms.getOrDefault(letter, List.of()).size() > FINAL;
    }

    // Vowel signs stand above or below letters and do not part them.
    private static String before(String text, int end) {
        int at = end - 1;
        while (at >= 0 && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at--;
        }
        return at < 0 ? "" : text.substring(at, at + 1);
    }

    private static String after(String text, int start) {
        int at = start;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at >= text.length() ? "" : text.substring(at, at + 1);
    }
}
