package org.ixplanner.engine.study.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.study.verdict.Verdict.Kind;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

/// Which facts allow which verdict.
final class JudgeTest {

    private static final Judge JUDGE = new Judge(Thresholds.of(Assumptions.of(TestPlans.empty())));

    private static Facts facts(double value, double chance, double saving, double defaults) {
        return new Facts(
                List.of(),
                OptionalDouble.of(value),
                OptionalDouble.of(chance),
                OptionalDouble.of(saving),
                OptionalDouble.of(0.6),
                defaults,
                false,
                false,
                false,
                List.of());
    }

    private static Facts but(boolean operator, boolean grants, boolean proportion, List<String> losers) {
        return new Facts(
                List.of(),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                operator,
                grants,
                proportion,
                losers);
    }

    private static List<String> told(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> English.of(reason.text()))
                .toList();
    }

    @Test
    void whatPaysForSureIsAGo() {
        Verdict verdict = JUDGE.on(facts(1_000_000, 0.95, 0.3, 0.1));
        assertThat(verdict.kind()).isEqualTo(Kind.GO);
        assertThat(told(verdict))
                .containsExactly(
                        "over the years it is worth 1,000,000 more than it costs, in the plan's currency of today",
                        "60 % of the traffic is local in the last year; 50 % are aimed at");
    }

    @Test
    void whatDoesNotPayIsANoGo() {
        assertThat(JUDGE.on(facts(-1, 0.9, 0.3, 0)).kind()).isEqualTo(Kind.NO_GO);
        assertThat(JUDGE.on(facts(0, 0.9, 0.3, 0)).kind()).isEqualTo(Kind.NO_GO);
        assertThat(JUDGE.on(facts(1, 0.49, 0.3, 0)).kind()).isEqualTo(Kind.NO_GO);
        assertThat(JUDGE.on(facts(1, 0.9, 0.049, 0)).kind()).isEqualTo(Kind.NO_GO);
    }

    @Test
    void whatIsNotSureOrRestsOnDefaultsIsNeverAGo() {
        assertThat(JUDGE.on(facts(1, 0.79, 0.3, 0)).kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(JUDGE.on(facts(1, 0.8, 0.3, 0)).kind()).isEqualTo(Kind.GO);
        assertThat(JUDGE.on(facts(1, 0.9, 0.3, 0.51)).kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(JUDGE.on(but(false, false, false, List.of())).kind()).isEqualTo(Kind.GO);
        assertThat(JUDGE.on(but(true, false, false, List.of())).kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(JUDGE.on(but(false, true, false, List.of())).kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(JUDGE.on(but(false, false, true, List.of())).kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(told(JUDGE.on(but(false, false, false, List.of("Net 1")))))
                .contains("Net 1 would be a member and lose by it");
    }

    @Test
    void withABackhaulNobodyPricedThereIsNoGo() {
        Facts unknown = new Facts(
                List.of(Message.of("bill.noPortCircuit", "Net 1", "X")),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                false,
                false,
                false,
                List.of());
        Verdict verdict = JUDGE.on(unknown);
        assertThat(verdict.kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(told(verdict))
                .containsExactly(
                        "not known: Net 1: what its circuit to its port at exchange X costs",
                        "what it is worth over the years cannot be said");
    }
}
