package org.ixplanner.app.report.verify;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;

/// Compares the text of a document with the same text made again. Words may have been edited, paragraphs moved in and
/// out: passages are matched by their words first, and only what stands in no matched passage is matched by figures.
///
/// @param written what the document says
/// @param computed what it would say
record Comparison(List<Passage> written, List<Passage> computed) {

    /// Figures that differ, in the order of the document.
    List<Difference> differences() {
        Patch<String> patch = DiffUtils.diff(words(written), words(computed));
        List<Difference> differences = new ArrayList<>();
        int at = 0;
        int other = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int same = delta.getSource().getPosition() - at;
            addMatched(at, other, same, differences);
            addOthers(part(written, delta.getSource()), part(computed, delta.getTarget()), differences);
            at = end(delta.getSource());
            other = end(delta.getTarget());
        }
        addMatched(at, other, written.size() - at, differences);
        return differences;
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream().map(passage -> Figures.without(passage.text())).toList();
    }

    private static <T> List<T> part(List<T> all, Chunk<?> chunk) {
        return all.subList(chunk.getPosition(), end(chunk));
    }

    private static int end(Chunk<?> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    // Passages of the same words have as many figures.
    private void addMatched(int from, int other, int count, List<Difference> differences) {
        for (int i = 0; i < count; i++) {
            Passage passage = written.get(from + i);
            List<String> figures = Figures.of(passage.text());
            List<String> others = Figures.of(computed.get(other + i).text());
            for (int j = 0; j < figures.size(); j++) {
                addPair(passage.where(), figures.get(j), others.get(j), differences);
            }
        }
    }

    private static void addOthers(List<Passage> written, List<Passage> computed, List<Difference> differences) {
        List<Passage> figures = Figures.of(written);
        List<Passage> others = Figures.of(computed);
        Patch<String> patch = DiffUtils.diff(texts(figures), texts(others));
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            addPairs(part(figures, delta.getSource()), part(others, delta.getTarget()), differences);
        }
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private static void addPairs(List<Passage> figures, List<Passage> others, List<Difference> differences) {
        int pairs = Math.min(figures.size(), others.size());
        for (int i = 0; i < pairs; i++) {
            Passage figure = figures.get(i);
            addPair(figure.where(), figure.text(), others.get(i).text(), differences);
        }
        for (Passage figure : figures.subList(pairs, figures.size())) {
            differences.add(new Difference.Added(figure.where(), figure.text()));
        }
        for (Passage other : others.subList(pairs, others.size())) {
            differences.add(new Difference.Missing(other.where(), other.text()));
        }
    }

    private static void addPair(Message where, String written, String computed, List<Difference> differences) {
        if (!Figures.same(written, computed)) {
            differences.add(new Difference.Changed(where, written, computed));
        }
    }
}
