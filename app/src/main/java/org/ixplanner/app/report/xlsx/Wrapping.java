package org.ixplanner.app.report.xlsx;

/// How words wrap in a cell, reckoned by counting.
final class Wrapping {

    // Letters of words are narrower than the digits that columns are measured in.
    private static final double LETTERS_BY_DIGIT = 1.1;

    private Wrapping() {}

    /// How many lines a text takes in a column; a word that is longer than a line goes on in the next.
    ///
    /// @param width in digits
    static int lines(String text, int width) {
        int most = (int) (width * LETTERS_BY_DIGIT);
        int lines = 1;
        int used = 0;
        for (String word : text.strip().split(" +", -1)) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= most) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += Math.max(0, word.length() - 1) / most;
                used = word.isEmpty() ? 0 : (word.length() - 1) % most + 1;
            }
        }
        return lines;
    }
}
