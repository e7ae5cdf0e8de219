package org.ixplanner.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.engine.business.CrossCheck;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// Scenarios side by side, each against the baseline.
final class StudiesTest {

    // AS1 wants 100, a fifth of AS2, the rest of the world; both buy in Marseille, or meet at X in Nairobi.
    private static final String PLAN =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at NBO hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10 commit 90
            buys 2 from 9 at MRS ip 10
            mix access domestic 0.2 world 0.8
            exchange X at NBO fee 25 runs 10
            member X 1 at NBO
            member X 2 at NBO
            """;

    private static Plan plan(String text, String before) {
        Plan plan = Sketch.plan(text);
        plan = Sketch.with(plan, scenario("none", new OutageLever.CloseExchange("X")));
        plan = Sketch.with(plan, scenario("today"));
        plan = Sketch.with(plan, scenario("cut", new OutageLever.CutInternational()));
        plan = Sketch.with(plan, scenario("more", new MarketLever.ScaleDemand(null, 2)));
        return plan.withHeader(Draft.from(PlanHeader.NOUN, plan.header())
                .set("before", before.isEmpty() ? null : before)
                .make());
    }

    private static Scenario scenario(String id, Lever... levers) {
        return new Scenario(id, "Scenario " + id, "", List.of(levers));
    }

    private static Study run(Plan plan, String... scenarios) {
        try {
            return Studies.run(plan, List.of(scenarios));
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(Study study) {
        return study.outcomes().stream().map(Outcome::id).toList();
    }

    @Test
    void allScenariosRunInThePlansOrder() {
        Study study = run(plan(PLAN, "none"));

        assertThat(ids(study)).containsExactly("none", "today", "cut", "more");
        assertThat(study.outcomes()).extracting(Outcome::name).contains("Scenario today");
        assertThat(ids(run(plan(PLAN, "none"), "more", "today"))).containsExactly("today", "more");
    }

    @Test
    void theBaselineIsAmongTheOutcomesOnlyIfItWasAskedFor() {
        Study with = run(plan(PLAN, "none"), "none", "today");
        assertThat(with.baseline().id()).isEqualTo("none");
        assertThat(with.outcome("none")).contains(with.baseline());

        Study without = run(plan(PLAN, "none"), "today");
        assertThat(without.baseline()).isEqualTo(with.baseline());
        assertThat(without.outcome("none")).isEmpty();
        assertThat(without.outcome("today")).isEqualTo(with.outcome("today"));
    }

    @Test
    void theBaselineSavesNothingAgainstItself() {
        Outcome baseline = run(plan(PLAN, "none"), "today").baseline();

        assertThat(baseline.figure(Kpi.SAVING)).isEqualTo(Figure.of(0));
        assertThat(baseline.figure(Kpi.SAVING_GROSS)).isEqualTo(Figure.of(0));
        assertThat(baseline.crossCheck()).isEmpty();
    }

    @Test
    void whereNoneIsNamedThePlanItselfIsTheBaseline() {
        Study study = run(plan(PLAN, ""), "none");
        assertThat(study.baseline().id()).isEqualTo("plan");
        assertThat(ids(study)).containsExactly("none");

        // Without scenarios it is also what is asked for.
        Study bare = run(Sketch.plan(PLAN));
        assertThat(ids(bare)).containsExactly("plan");
        assertThat(bare.outcome("plan")).contains(bare.baseline());
    }

    @Test
    void aCandidateIsOpenOnceAScenarioOpensIt() {
        Plan listed = Sketch.plan(PLAN.replace("runs 10", "runs 10 candidate"));
        Membership second = listed.exchanges().items().getFirst().members().getLast();
        Plan plan = Sketch.with(listed, scenario("joins", new MemberLever.SetMembership("X", second)));
        plan = Sketch.with(
                plan,
                scenario(
                        "built",
                        new BuildLever.AddExchange(listed.exchanges().items().getFirst())));
        Study study = run(plan);

        Outcome baseline = study.baseline();
        assertThat(baseline.figure(Kpi.EXCHANGE)).isEqualTo(Figure.of(0));
        assertThat(baseline.figure(Kpi.OPERATOR_SURPLUS)).isEqualTo(Figure.of(0));
        assertThat(baseline.result().notes())
                .extracting(English::of)
                .contains(
                        "X is a candidate and not open: the 2 members that are listed there do not meet there; state it"
                                + " as existing, or let a scenario add it or a member");
        assertThat(study.outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.figure(Kpi.EXCHANGE)).isEqualTo(Figure.of(20));
            assertThat(outcome.figure(Kpi.OPERATOR_SURPLUS)).isEqualTo(Figure.of(40));
            assertThat(outcome.result().notes()).isEmpty();
        });
    }

    @Test
    void aScenarioThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> run(plan(PLAN, "none"), "today", "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> run(plan(PLAN, "nowhere"))).hasMessageContaining("nowhere");
    }

    @Test
    void moneyIsComparedWithTheBaseline() {
        Outcome today = run(plan(PLAN, "none")).outcome("today").orElseThrow();

        // Before: AS1 100 · 10 = 1,000, AS2 20 · 10 = 200. Today AS1 max(90, 80) · 10 = 900, AS2 0: gross 300, less
        // fees of 50. Renegotiated AS1 pays 800: 350. The operator has 50 − 10.
        assertThat(today.figure(Kpi.SAVING_GROSS)).isEqualTo(Figure.of(300));
        assertThat(today.figure(Kpi.SAVING)).isEqualTo(Figure.of(250));
        assertThat(today.figure(Kpi.SAVING_RENEGOTIATED)).isEqualTo(Figure.of(350));
        assertThat(today.figure(Kpi.SELLER_LOSS)).isEqualTo(Figure.of(0));
        assertThat(today.figure(Kpi.PAID_ABROAD)).isEqualTo(Figure.of(900));
        assertThat(today.figure(Kpi.OPERATOR_SURPLUS)).isEqualTo(Figure.of(40));
        // 20 · (10 − 50 ÷ 20) · 12 = 1,800 a year.
        assertThat(today.crossCheck().orElseThrow().perYear()).isEqualTo(1800);
    }

    @Test
    void aCommitThatIdlesInTheBaselineIsNoGiftOfRenegotiation() {
        Study study = run(plan(PLAN.replace("commit 90", "commit 500"), "none"));

        // AS1 uses 100 of 500 before: the baseline saves nothing against itself, whatever the commits.
        assertThat(study.baseline().figure(Kpi.SAVING_RENEGOTIATED)).isEqualTo(Figure.of(0));
        // Under today's commits AS1 pays 5,000 before and after, AS2 200 before: 200 less fees of 50. Renegotiated
        // AS1 pays 1,000 before and 800 after: 350.
        Outcome today = study.outcome("today").orElseThrow();
        assertThat(today.figure(Kpi.SAVING)).isEqualTo(Figure.of(150));
        assertThat(today.figure(Kpi.SAVING_RENEGOTIATED)).isEqualTo(Figure.of(350));
    }

    @Test
    void whatIsNotDeliveredIsNoSaving() {
        Outcome cut = run(plan(PLAN, "none")).outcome("cut").orElseThrow();

        assertThat(cut.saving().gross()).isEqualTo(new Money(30_000));
        for (Kpi kpi : List.of(Kpi.SAVING, Kpi.SAVING_GROSS, Kpi.SELLER_LOSS, Kpi.SAVING_RENEGOTIATED)) {
            assertThat(reasons(cut))
                    .containsEntry(
                            kpi,
                            "80 % of what the baseline delivers is not delivered here: what is not delivered is not"
                                    + " billed, which is no saving");
        }
        // What is paid is still known, and what is left of the traffic.
        assertThat(cut.figure(Kpi.PAID_ABROAD)).isEqualTo(Figure.of(900));
        assertThat(cut.figure(Kpi.UNSERVED)).isEqualTo(Figure.of(80));
        assertThat(cut.figure(Kpi.L1)).isEqualTo(Figure.of(0.2));
    }

    @Test
    void moreThanTheBaselineDeliversIsNoSavingEither() {
        Study cut = run(plan(PLAN, "cut"), "cut", "today");
        assertThat(reasons(cut.baseline())).doesNotContainKey(Kpi.SAVING);
        assertThat(reasons(cut.outcome("today").orElseThrow()))
                .containsEntry(
                        Kpi.SAVING,
                        "80 % of what is delivered here is not delivered in the baseline: the bills of the two cannot be"
                                + " compared");

        // Twice the demand: half of it is not in the baseline.
        assertThat(reasons(run(plan(PLAN, "none"), "more").outcomes().getFirst())
                        .get(Kpi.SAVING))
                .startsWith("50 % of what is delivered here");
    }

    private static Map<Kpi, String> reasons(Outcome outcome) {
        Map<Kpi, String> reasons = new TreeMap<>();
        outcome.refusals().forEach(refusal -> reasons.put(refusal.kpi(), English.of(refusal.why())));
        return reasons;
    }

    private static Map<Kpi, String> reasons(String plan) {
        return reasons(run(Sketch.plan(plan)).baseline());
    }

    @Test
    void whatALaterVersionBringsIsRefusedWithItsReason() {
        assertThat(reasons(PLAN))
                .containsOnlyKeys(Kpi.MEMBERSHIP, Kpi.COVERAGE, Kpi.RTT_CONTENT, Kpi.VERDICT)
                .containsEntry(Kpi.MEMBERSHIP, "the country's routed networks (ASNs) are not loaded")
                .containsEntry(Kpi.RTT_CONTENT, "no content reaches its users over a way of known length")
                .allSatisfy((kpi, reason) -> assertThat(reason).as(kpi.key()).isNotBlank());
    }

    @Test
    void withoutDemandThereIsNoShare() {
        assertThat(reasons("net 1 access peak 0"))
                .containsEntry(Kpi.L1, "there is no demand")
                .containsEntry(Kpi.L1_CEILING, "there is no demand")
                .containsEntry(Kpi.X1, "there is no demand")
                .containsEntry(Kpi.L2, "no pair of organisations at home has demand and a route")
                .containsEntry(Kpi.RTT_MEDIAN, "no pair of organisations at home has demand and a route")
                .doesNotContainKey(Kpi.DEMAND);
    }

    @Test
    void whereOnlyPlacesAreNotKnownThatIsWhyThereIsNoTime() {
        Map<Kpi, String> reasons = reasons(
                """
                site NBO KE
                site OFF KE off place ?
                net 1 access at NBO peak 100
                net 2 content at OFF hosts 1
                link 1 2 at NBO
                mix access domestic 1
                """);
        assertThat(reasons)
                .containsEntry(
                        Kpi.RTT_MEDIAN, "no pair of organisations at home has a way there and back of known length")
                .containsKeys(Kpi.RTT_MEAN, Kpi.RTT_P95)
                .doesNotContainKey(Kpi.L2);
    }

    @Test
    void aBillThatIsNotKnownRefusesAllMoneyThatRestsOnIt() {
        Map<Kpi, String> reasons = reasons(PLAN.replace("buys 2 from 9 at MRS ip 10", "buys 2 from 9 at MRS")
                .replace("member X 1 at NBO", "member X 1 at MRS circuit ?"));

        assertThat(reasons)
                .containsEntry(
                        Kpi.SAVING,
                        "2 bill lines are not known, the first: AS1 Net 1: what its circuit to its port at exchange X costs")
                .containsKeys(Kpi.SAVING_GROSS, Kpi.SELLER_LOSS, Kpi.SAVING_RENEGOTIATED, Kpi.PAID_ABROAD)
                .doesNotContainKey(Kpi.OPERATOR_SURPLUS);
    }

    @Test
    void aPriceThatIsNotKnownRefusesTheCrossCheckToo() {
        assertThat(crossCheck(PLAN)).isPresent();
        // Of AS2's transit, of AS1's port.
        assertThat(crossCheck(PLAN.replace("buys 2 from 9 at MRS ip 10", "buys 2 from 9 at MRS")))
                .isEmpty();
        assertThat(crossCheck(PLAN.replace("fee 25", "fee 25 ports 0:10"))).isEmpty();
        // A contract that bills nothing, and one of a network that is no member, are in no mean.
        assertThat(crossCheck(PLAN + "net 3 access at NBO\nbuys 3 from 9 at MRS"))
                .isPresent();
    }

    private static Optional<CrossCheck> crossCheck(String plan) {
        return run(plan(plan, "none"), "today").outcomes().getFirst().crossCheck();
    }

    @Test
    void aBillAbroadThatIsNotKnownDoesNot() {
        assertThat(reasons(PLAN + "net 8 transit at MRS in FR\nbuys 8 from 9 at MRS"))
                .doesNotContainKey(Kpi.SAVING);
    }

    @Test
    void aRunningCostThatIsNotKnownRefusesTheSurplusAlone() {
        assertThat(reasons(PLAN.replace("runs 10", "runs ?")))
                .containsEntry(Kpi.OPERATOR_SURPLUS, "the running cost of X is not known")
                .doesNotContainKey(Kpi.SAVING);
    }

    @Test
    void demandThatIsNotKnownIsToldBeforeAnythingIsSimulated() {
        assertThatThrownBy(() -> Studies.run(Sketch.plan("net 1 access peak 5"), List.of()))
                .isInstanceOfSatisfying(CannotSimulateException.class, e -> assertThat(e.problems())
                        .extracting(English::of)
                        .singleElement()
                        .asString()
                        .contains("AS1", "demand mix"));
    }
}
