package org.ixplanner.app.report.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The figures in a text: digits with their sign, and with what stands between digits of one number in any of the
/// languages that documents are written in.
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("[-+\\u2212]?\\d+(?:[.,'\\u2019\\u00A0\\u202F]\\d+)*");
    // Itself a figure: no word has it, so that texts which are equal without their figures have as many of them.
    private static final String ANY = "0";
    // What has more digits was calculated, and programs that calculate it anew may differ in the last ones.
    private static final int TYPED_DIGITS = 12;
    private static final double ROUNDING = 1e-9;

    private Figures() {}

    /// All of them, in order.
    static List<String> of(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The text without its figures: what two texts have in common that say other figures of the same thing.
    static String without(String text) {
        return FIGURE.matcher(text).replaceAll(ANY).strip();
    }

    /// Whether two figures are the same: to each digit, or to rounding where nobody would type so many.
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.max(digits(one), digits(other)) <= TYPED_DIGITS) {
            return false;
        }
        try {
            double value = Double.parseDouble(one);
            double otherValue = Double.parseDouble(other);
            return Math.abs(value - otherValue) <= ROUNDING * Math.max(Math.abs(value), Math.abs(otherValue));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static long digits(String figure) {
        return figure.chars().filter(Character::isDigit).count();
    }

    /// All figures of some passages, each with where it stands.
    static List<Passage> of(List<Passage> passages) {
        List<Passage> figures = new ArrayList<>();
        for (Passage passage : passages) {
            of(passage.text()).forEach(figure -> figures.add(new Passage(passage.where(), figure)));
        }
        return figures;
    }
}
