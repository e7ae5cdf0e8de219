package org.ixplanner.app.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/// Where a line may end: where Java says so, but never within a number, which Java breaks after a sign (`−5.|71`), and
/// besides at the slashes of an address.
final class LineBreaks implements FSTextBreaker {

    // A word from here on is an address; in "Gbit/s" no line ends.
    private static final int LONG_WORD = 24;

    private static final String WITHIN_NUMBERS = ".,–";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private PrimitiveIterator.OfInt ends = IntStream.empty().iterator();

    @Override
    public void setText(String text) {
        lines.setText(text);
        IntStream.Builder found = IntStream.builder();
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            if (!isWithinNumber(text, end)) {
                if (end - start > LONG_WORD) {
                    addSlashes(text, start, end, found);
                }
                found.add(end);
                start = end;
            }
        }
        ends = found.build().iterator();
    }

    @Override
    public int next() {
        return ends.hasNext() ? ends.nextInt() : BreakIterator.DONE;
    }

    private static boolean isWithinNumber(String text, int at) {
        return at > 0
                && at < text.length()
                && WITHIN_NUMBERS.indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at));
    }

    private static void addSlashes(String text, int start, int end, IntStream.Builder found) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '/' && text.charAt(i - 1) != '/' && text.charAt(i - 1) != ':') {
                found.add(i);
            }
        }
    }
}
