package org.ixplanner.engine.business.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.junit.jupiter.api.Test;

/// Who joins, with the worth of members simulated on plans worked out by hand.
final class SimulatedPayoffsTest {

    private static SimulatedPayoffs payoffs(String text) throws CannotSimulateException, UnknownCostException {
        return new SimulatedPayoffs(Situation.of(Sketch.plan(text)), "X");
    }

    private static Money usd(long amount) {
        return new Money(amount * 100);
    }

    // Each of the two sends the other's users 100 Mbit/s and 10 back as uploads, over transit of 20 USD.
    private static final String TWO =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100 hosts 1 quote X:0
            net 2 access at NBO peak 100 hosts 1 quote X:0
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 20
            buys 2 from 9 at MRS ip 20
            mix access domestic 1
            assume demand.uploadShare 0
            exchange X at NBO fee 300 ports 1000:200 %s
            """;

    @Test
    void alonePaysTheFeeAndTogetherBothSave() throws CannotSimulateException, UnknownCostException {
        SimulatedPayoffs payoffs = payoffs(TWO.formatted("candidate"));
        assertThat(payoffs.candidates())
                .extracting(Candidate::stance)
                .containsExactly(StanceKind.WILLING, StanceKind.WILLING);
        // Half of each network's demand is on-net, its own host's; 50 Mbit/s come from the other and 50 go to it:
        // 50 · 20 = 1,000 less for transit, less fees of 300 and 200.
        assertThat(payoffs.of(MemberSet.none()).candidates()).containsOnly(Money.ZERO);
        assertThat(payoffs.of(MemberSet.of(List.of(0))).candidates()).containsExactly(usd(-500), Money.ZERO);
        assertThat(payoffs.of(MemberSet.of(List.of(0, 1))).candidates()).containsExactly(usd(500), usd(500));
        JoiningGame game = new JoiningGame(payoffs.candidates(), payoffs);
        Equilibria found = Equilibria.of(game, new DifferenceTest(game).run(List.of()));
        assertThat(found.found()).containsExactly(MemberSet.none(), MemberSet.of(List.of(0, 1)));
        assertThat(CriticalMass.of(game, end -> end.size() == 2).orElseThrow().committing())
                .isEqualTo(MemberSet.of(List.of(0)));
        assertThat(game.setsSolved()).isEqualTo(4);
    }

    @Test
    void whoIsListedAtAnOpenExchangeIsThere() throws CannotSimulateException, UnknownCostException {
        SimulatedPayoffs payoffs = payoffs(
                """
                site NBO KE
                net 1 access at NBO peak 100
                net 2 access at NBO peak 100 quote X:0
                mix access users 1
                net 3 access at NBO users 1
                exchange X at NBO
                member X 1 at NBO
                member X 2 at NBO
                """);
        assertThat(payoffs.candidates())
                .extracting(candidate -> candidate.network() + " " + candidate.stance())
                .containsExactly("AS1 COMMITTED", "AS2 WILLING");
    }

    @Test
    void aLeverChangesANetworksMind() throws CannotSimulateException, UnknownCostException {
        Plan plan = Sketch.plan(TWO.formatted("candidate"));
        Stance stance = new Stance("X", StanceKind.COMMITTED, null, "", null, List.of());
        Situation situation = new Situation(
                plan,
                Optional.of("test"),
                List.of(new MemberLever.SetStance(new Asn(1), stance)),
                Assumptions.of(plan),
                1);
        SimulatedPayoffs payoffs = new SimulatedPayoffs(situation, "X");
        JoiningGame game = new JoiningGame(payoffs.candidates(), payoffs);
        // One committed brings the other in.
        assertThat(new BestResponses(game).fromNobody().end()).isEqualTo(MemberSet.of(List.of(0, 1)));
    }

    @Test
    void aCacheHostGainsLessTheMoreJoinWhichIsTheWitness() throws CannotSimulateException, UnknownCostException {
        // The cache of AS1 at the exchange delivers 500 Mbit/s to AS1 and as much to AS2 once it is there. AS1 fetches
        // 0.3 of it over its transit and needs a larger port.
        Plan plan = Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 500 quote X:0
                net 2 access at NBO peak 500 quote X:0
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 20
                buys 2 from 9 at MRS ip 20
                mix access G 1
                assume demand.uploadShare 0
                group G cacheable 1 fill 0.3 at MRS asns 9
                exchange X at NBO ports 500:100,1000:400
                cache C of G on X host 1 at NBO known 1
                """);
        SimulatedPayoffs payoffs = new SimulatedPayoffs(Situation.of(plan), "X");
        JoiningGame game = new JoiningGame(payoffs.candidates(), payoffs);
        Differences differences = new DifferenceTest(game).run(List.of());
        // Alone: 500 less over transit and 150 of fill, (500 − 150) · 20 − 100 = 6,900. With AS2: fill of 300 and a
        // port of 1,000 for 500 of AS2 at 70 %: (500 − 300) · 20 − 400 = 3,600.
        assertThat(differences)
                .isEqualTo(
                        new Differences.Failing(new Differences.Witness(0, 1, MemberSet.none(), usd(6900), usd(3600))));
        Equilibria found = Equilibria.of(game, differences);
        assertThat(found.found()).containsExactly(MemberSet.of(List.of(0, 1)));
        assertThat(found.least()).isEmpty();
    }

    @Test
    void withAPriceNobodyKnowsNobodyCanSayWhoJoins() {
        assertThatThrownBy(() -> payoffs(TWO.formatted("candidate").replace("ip 20", "ip ?")))
                .isInstanceOf(UnknownCostException.class);
    }
}
