package org.ixplanner.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void numbersAndUnitsStayWhole() {
        assertThat(broken("before; −5.71 M, 10–15 Gbit/s")).isEqualTo("before; |−5.71 |M, |10–15 |Gbit/s|");
    }

    @Test
    void addressesBreakAtSlashes() {
        assertThat(broken("see https://example.org/aVeryLongWayThatNeverEnds/down"))
                .isEqualTo("see |https:|//example.|org|/aVeryLongWayThatNeverEnds|/down|");
    }

    @Test
    void nothingHasNoBreak() {
        assertThat(broken("")).isEmpty();
    }

    private static String broken(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder parts = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.append(text, start, end).append('|');
            start = end;
        }
        return parts.toString();
    }
}
