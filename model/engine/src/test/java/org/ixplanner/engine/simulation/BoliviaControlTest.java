package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.simulation.flow.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The negative control of Bolivia: the law makes everybody peer, but nothing that people want is hosted or cached at
/// home. Round trips fall, money hardly moves. The seed is in each test's name.
///
/// What they want of each other is set beforehand to 6 % of their demand, half of it hosted content, an estimate (at
/// most 8 %). Nothing here was chosen after a run.
final class BoliviaControlTest {

    private static final double DOMESTIC = 0.06;

    private static final Lever CLOSED = new OutageLever.CloseExchange("X");
    private static final Lever FORCED = new PolicyLever.MandatoryPeering("X");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /// Eight to fifteen networks in three towns, each of whom hosts for as many as it serves; every third of them buys
    /// from the incumbent AS1, the others in Miami. Nobody would peer of his own will.
    private static Plan plan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> towns = List.of("LPB", "CBB", "SRZ");
        StringBuilder text = new StringBuilder(
                """
                site LPB KE
                site CBB KE
                site SRZ KE
                site MIA US
                fibre LPB CBB 380
                fibre CBB SRZ 470
                fibre LPB MIA 6500
                net 100 transit at MIA in US
                net 101 transit at MIA in US
                mix access domestic 0.03 users 0.03 world 0.54 G 0.4
                group G cacheable 0.8 threshold 1 fill 0.1 at MIA
                exchange X at LPB noserver
                """);
        int networks = 8 + random.nextInt(8);
        for (int asn = 1; asn <= networks; asn++) {
            int users = 100 + random.nextInt(900);
            text.append("net %d access at %s peak %d users %d hosts %d policy none%n"
                    .formatted(asn, asn == 1 ? "LPB" : towns.get(random.nextInt(3)), users, users, users));
            text.append("member X %d at LPB speed 100000%n".formatted(asn));
            if (asn % 3 == 0) {
                text.append("buys %d from 1 at LPB ip %d%n".formatted(asn, 20 + random.nextInt(20)));
            } else {
                text.append("buys %d from %d at MIA ip 2 circuit %d%n"
                        .formatted(asn, 100 + random.nextInt(2), 15 + random.nextInt(20)));
            }
        }
        return Sketch.plan(text.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forcedPeeringMovesNoMoreThanWhatPeopleWantOfEachOther(long seed) {
        Plan plan = plan(seed);
        Result before = Runs.run(plan, CLOSED);
        Result after = Runs.run(plan, FORCED);
        double demand = before.volumes().demandMbps();

        double freed = offNetTrombonedMbps(before) - offNetTrombonedMbps(after);
        double change =
                after.locality().l1().orElseThrow() - before.locality().l1().orElseThrow();

        assertThat(offNetTrombonedMbps(before)).isPositive();
        assertThat(offNetTrombonedMbps(after)).isZero();
        assertThat(change).isCloseTo(freed / demand, within(1e-9)).isLessThanOrEqualTo(DOMESTIC);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void roundTripsHalveAndMoneyHardlyMoves(long seed) {
        Plan plan = plan(seed);
        Result before = Runs.run(plan, CLOSED);
        Result after = Runs.run(plan, FORCED);

        assertThat(after.latency().meanMs().orElseThrow())
                .isLessThanOrEqualTo(before.latency().meanMs().orElseThrow() / 2);
        assertThat(after.latency().medianMs().orElseThrow())
                .isLessThanOrEqualTo(before.latency().medianMs().orElseThrow() / 2);

        Bills bills = Billing.bills(before);
        Saving saving = Billing.saving(
                plan, bills, Billing.bills(after), Billing.renegotiated(before), Billing.renegotiated(after));
        double transit =
                bills.total(line -> line.kind() == BillLine.Kind.TRANSIT).amount("USD");
        assertThat(saving.gross().amount("USD")).isPositive().isLessThanOrEqualTo(0.15 * transit);
    }

    private static double offNetTrombonedMbps(Result result) {
        return result.flows().stream()
                .filter(flow -> flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER)
                .filter(flow -> flow.tromboned() && !flow.onNet())
                .mapToDouble(Flow::mbps)
                .sum();
    }
}
