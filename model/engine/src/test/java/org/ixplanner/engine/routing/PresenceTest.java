package org.ixplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

/// Where networks are, and whom they still get to.
final class PresenceTest {

    private static Neighbours neighbours(String plan, Lever... levers) {
        return Runs.scene(Sketch.plan(plan), levers).neighbours();
    }

    private static List<String> handOvers(Neighbours neighbours, long from, long to) {
        return neighbours.meetings(TestPlans.asn(from), TestPlans.asn(to)).stream()
                .map(Meeting::site)
                .toList();
    }

    @Test
    void aProviderIsWhereItHandsOverThoughItListsNoSiteThere() {
        // AS9 lists Marseille alone and hands over to AS1 and AS2 in Nairobi: between the two it needs no cable.
        String plan =
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 2 content at NBO hosts 1
                net 9 transit at MRS in FR
                buys 1 from 9 at NBO
                buys 2 from 9 at NBO
                mix access domestic 0.2 world 0.8
                """;
        Lever island = new OutageLever.CutInternational();
        assertThat(handOvers(neighbours(plan, island), 1, 9)).containsExactly("NBO");
        assertThat(Runs.flows(Runs.run(Sketch.plan(plan), island)))
                .containsExactly(
                        "DOMESTIC AS2>AS1 20.0 LOCAL 0.0 km 0.8 ms [AS2, AS9, AS1] NBO-NBO-NBO-NBO",
                        "REST_OF_WORLD world>AS1 80.0 UNSERVED - km - ms -");
        // What it hands over in Marseille is gone, and so is what it hands over where nothing works.
        assertThat(handOvers(neighbours(plan.replace("buys 1 from 9 at NBO", "buys 1 from 9 at MRS"), island), 1, 9))
                .isEmpty();
        assertThat(handOvers(neighbours(plan, island, new OutageLever.CutSite("NBO")), 1, 9))
                .isEmpty();
    }

    @Test
    void siblingsAreThoseThatGetToEachOther() {
        String plan =
                """
                site A KE
                site B KE
                fibre A B 10
                net 1 access at A org o
                net 2 access at B org o
                net 3 access at A org p
                net 4 access org o
                """;
        assertThat(siblings(neighbours(plan), 1)).containsExactly(2L, 4L);
        assertThat(siblings(neighbours(plan), 3)).isEmpty();
        assertThat(siblings(neighbours(plan, new OutageLever.CutSpan("A-B")), 1))
                .containsExactly(4L);
        assertThat(siblings(neighbours(plan, new OutageLever.CutSite("A")), 2)).containsExactly(4L);
    }

    private static List<Long> siblings(Neighbours neighbours, long of) {
        return neighbours.siblings(TestPlans.asn(of)).stream().map(Asn::number).toList();
    }

    @Test
    void aSiblingWithoutAContractIsReachedOverTheOther() {
        // AS1 in Nairobi has only its sibling AS2 in Mombasa, 500 km off, which meets the host AS4 there: there and
        // back 0.0049 · 1,000 + 0.2 · 2 = 5.3 ms.
        String plan =
                """
                site NBO KE
                site MBA KE
                fibre NBO MBA 500
                net 1 access at NBO peak 100 org o
                net 2 access at MBA org o
                net 4 content at MBA hosts 1
                link 2 4 at MBA
                mix access domestic 1
                """;
        assertThat(Runs.flows(Runs.run(Sketch.plan(plan))))
                .containsExactly("DOMESTIC AS4>AS1 100.0 LOCAL 500.0 km 5.3 ms [AS4, AS2, AS1] MBA-MBA-NBO");
        assertThat(Runs.flows(Runs.run(Sketch.plan(plan), new OutageLever.CutSpan("NBO-MBA"))))
                .containsExactly("DOMESTIC AS4>AS1 100.0 UNSERVED - km - ms -");
    }
}
