package org.ixplanner.app.report.pdf.bidi;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Divides a paragraph into runs of one direction, by Unicode's bidirectional algorithm as Java has it.
public final class Splitter implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    /// The direction that a paragraph's first letter with a direction gives it.
    public static boolean isRightToLeft(String paragraph) {
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs.clear();
        Bidi bidi = new Bidi(
                paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int start = bidi.getRunStart(i);
            byte direction = bidi.getRunLevel(i) % 2 == 0 ? LTR : RTL;
            runs.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction));
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return isRightToLeft(paragraph) ? RTL : LTR;
    }
}
