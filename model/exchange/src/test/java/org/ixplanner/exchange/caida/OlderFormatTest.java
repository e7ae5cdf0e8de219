package org.ixplanner.exchange.caida;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ixplanner.exchange.caida.RelationTexts.keys;
import static org.ixplanner.exchange.caida.RelationTexts.problems;
import static org.ixplanner.exchange.caida.RelationTexts.refused;
import static org.ixplanner.exchange.caida.RelationTexts.skipping;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CAIDA's older format has four codes: −1 the first is a customer, 0 peers, 1 the first is a provider, 2 or 3
/// siblings. Its −1 means the opposite of today's, so what is left without the other codes would stand on its head.
class OlderFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // each link in both directions, as CAIDA published it
                "1|2|-1\n2|1|1\n3|4|0\n4|3|0\n",
                "2|1|1\n1|2|-1\n1|3|-1\n3|1|1\n5|6|0\n6|7|0\n",
                // only from the provider's side
                "1|2|1\n1|3|1\n2|3|0\n",
                "1|2|1\n",
                "1|2|2\n3|4|0\n",
                "1|2|3\n3|4|0\n"
            })
    void aFileInItIsRefusedInOneLineEvenIfLinesMayBeSkipped(String text) {
        assertThat(refused(text, false)).hasSize(1).isEqualTo(refused(text, true));
        assertThat(refused(text, true).getFirst().what().key()).isEqualTo("caida.older-format");
    }

    @Test
    void theFirstLineThatShowsItIsNamed() {
        assertThat(refused("1|2|-1\n2|1|1\n4|5|2\n", true))
                .containsExactly(new LineProblem(2, Message.of("caida.older-format", "1")));
    }

    @Test
    void otherProblemsAreToldBesideIt() {
        assertThat(problems("1|2|1\n7|7|0\n3|4|1\nx\n"))
                .containsExactly("1 caida.older-format", "2 caida.own-neighbour", "4 caida.unreadable-line");
    }

    /// 100 lines of today's format about transit, and more and more that have an older code.
    @Test
    void aFewSuchLinesAreDamageATenthIsTheFormat() {
        String good = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i + "|" + (i + 1000) + "|-1")
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(skipping(good + older(9)).skipped()).containsExactly(Map.entry(SkipReason.OLDER_CODE, 9L));
        assertThat(problems(good + older(9))).hasSize(9).startsWith("101 caida.older-code");
        assertThat(keys(refused(good + older(10), true))).containsExactly("101 caida.older-format");
        assertThat(problems(good + older(10))).containsExactly("101 caida.older-format");
    }

    /// A tenth counts from ten lines on: of a dozen lines one may be a slip.
    @Test
    void aSlipInAShortFileIsSkipped() {
        assertThat(skipping("1|2|-1\n1|3|-1\n3|4|0\n4|5|1\n").skipped())
                .containsExactly(Map.entry(SkipReason.OLDER_CODE, 1L));
    }

    private static String older(int count) {
        return IntStream.range(0, count).mapToObj(i -> (2000 + i) + "|1|1\n").collect(Collectors.joining());
    }
}
