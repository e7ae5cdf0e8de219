package org.ixplanner.app.report.pdf.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The forms are those of Unicode's charts: FE70–FEFF (B) and FB50–FDFF (A).
class ReordererTest {

    private final Reorderer reorderer = new Reorderer();

    @Test
    void lettersJoinTheirNeighbours() {
        // "network": sheen initial, beh medial, kaf medial, teh marbuta final
        assertThat(reorderer.shapeText("شبكة")).isEqualTo("\uFEB7\uFE92\uFEDC\uFE94");
        // "house": alef does not join what follows it; dal neither
        assertThat(reorderer.shapeText("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        // "peace": seen initial, lam and alef as one, meem alone
        assertThat(reorderer.shapeText("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        // Persian "part": peh initial, alef final, reh and heh alone
        assertThat(reorderer.shapeText("پاره")).isEqualTo("\uFB58\uFE8E\uFEAD\uFEE9");
    }

    @Test
    void vowelSignsDoNotPartLetters() {
        // beh initial, fatha, beh final
        assertThat(reorderer.shapeText("ب\u064Eب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void otherLettersStay() {
        assertThat(reorderer.shapeText("Réseau 12 שלום")).isEqualTo("Réseau 12 שלום");
    }

    @Test
    void formsStandForTheirLetters() {
        assertThat(reorderer.deshapeText("\uFEB7\uFEFC")).isEqualTo("شلا");
    }

    @Test
    void aRunIsTurnedWithItsMarksAndBrackets() {
        assertThat(reorderer.reorderRTLTextToLTR("(אב)")).isEqualTo("(בא)");
        assertThat(reorderer.reorderRTLTextToLTR("אב\u05B0ג")).isEqualTo("גב\u05B0א");
    }

    @Test
    void aParagraphIsDividedByDirection() {
        Splitter splitter = new Splitter();
        splitter.setParagraph("AS1 שלום 12 end", BidiSplitter.LTR);
        assertThat(IntStream.range(0, splitter.countTextRuns()).mapToObj(splitter::getVisualRun))
                .extracting(BidiTextRun::getStart, BidiTextRun::getLength, BidiTextRun::getDirection)
                .extracting(Object::toString)
                // "AS1 ", "שלום ", "12", " end"
                .containsExactly("(0, 4, 0)", "(4, 5, 1)", "(9, 2, 0)", "(11, 4, 0)");
        assertThat(splitter.getBaseDirection("12 שלום")).isEqualTo(BidiSplitter.RTL);
        assertThat(splitter.getBaseDirection("12")).isEqualTo(BidiSplitter.LTR);
    }
}
