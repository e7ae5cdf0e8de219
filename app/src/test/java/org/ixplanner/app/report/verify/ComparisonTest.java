package org.ixplanner.app.report.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<String> COMPUTED = List.of(
            "Of 100 Mbit/s, 42.5 % stay.", "The saving is 1,200 USD a month.", "Nothing is said here.", "-3 ms");

    @Test
    void theSameTextDiffersNowhere() {
        assertThat(differences(COMPUTED)).isEmpty();
    }

    @Test
    void aChangedFigureIsNamedWithBothValues() {
        assertThat(differences(with(0, "Of 100 Mbit/s, 62.5 % stay.")))
                .containsExactly(new Difference.Changed(at(0), "62.5", "42.5"));
        assertThat(differences(with(1, "The saving is 12,000 USD a month.")))
                .containsExactly(new Difference.Changed(at(1), "12,000", "1,200"));
        assertThat(differences(with(3, "3 ms"))).containsExactly(new Difference.Changed(at(3), "3", "-3"));
    }

    @Test
    void wordsMayBeEdited() {
        assertThat(differences(with(1, "Every month the networks save 1,200 dollars.")))
                .isEmpty();
        assertThat(differences(with(2, "Our board agreed."))).isEmpty();
    }

    @Test
    void aFigureThatIsChangedWithItsWordsIsNamed() {
        assertThat(differences(with(1, "Every month the networks save 9,999 dollars.")))
                .containsExactly(new Difference.Changed(at(1), "9,999", "1,200"));
    }

    @Test
    void aFigureWhoseDigitsWereStruckOutIsMissing() {
        assertThat(differences(with(1, "The saving is # USD a month.")))
                .containsExactly(new Difference.Missing(at(1), "1,200"));
        assertThat(differences(List.of("Port 7 of 9"), List.of("Port # of 9")))
                .containsExactly(new Difference.Added(at(0), "7"));
    }

    @Test
    void whatNobodyComputedAndWhatIsLeftOutIsNamed() {
        List<String> longer = new ArrayList<>(COMPUTED);
        longer.add(2, "The ministry pays 5 million.");
        assertThat(differences(longer)).containsExactly(new Difference.Added(at(2), "5"));
        List<String> shorter = new ArrayList<>(COMPUTED);
        shorter.remove(1);
        assertThat(differences(shorter)).containsExactly(new Difference.Missing(at(1), "1,200"));
    }

    @Test
    void whatAProgramCalculatedAnewMayDifferInItsLastDigits() {
        assertThat(Figures.same("0.96758", "0.9675800000000001")).isTrue();
        assertThat(Figures.same("5705325.709999999", "5705325.71")).isTrue();
        assertThat(Figures.same("0.96759", "0.9675800000000001")).isFalse();
        assertThat(Figures.same("1.0", "1.00")).isFalse();
    }

    private static List<String> with(int position, String text) {
        List<String> changed = new ArrayList<>(COMPUTED);
        changed.set(position, text);
        return changed;
    }

    private static List<Difference> differences(List<String> written) {
        return differences(written, COMPUTED);
    }

    private static List<Difference> differences(List<String> written, List<String> computed) {
        return new Comparison(passages(written), passages(computed)).differences();
    }

    private static List<Passage> passages(List<String> texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new Passage(at(passages.size()), text));
        }
        return passages;
    }

    private static Message at(int position) {
        return Message.of("verify.at.footnote", position);
    }
}
