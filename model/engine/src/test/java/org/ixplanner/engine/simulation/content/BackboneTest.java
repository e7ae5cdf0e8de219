package org.ixplanner.engine.simulation.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

/// Content groups that bring their content into the country on their own backbone.
final class BackboneTest {

    // AS1 and its customer AS2 want 100 and 50 of group G. The group's AS20 is in Marseille and in Nairobi, at the
    // exchange.
    private static String plan(String group, String... more) {
        return """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 2 access at NBO peak 50
                net 9 transit at MRS in FR
                net 20 content at NBO,MRS in US
                buys 1 from 9 at MRS
                buys 2 from 1 at NBO
                mix access G 1
                group G at MRS asns 20 backbone 1 %s
                exchange X at NBO
                member X 1 at NBO
                member X 20 at NBO
                %s
                """
                .formatted(group, String.join("\n", more));
    }

    private static Result run(String group, String... more) {
        return Runs.run(Sketch.plan(plan(group, more)));
    }

    @Test
    void itMeetsPeersAndTheirCustomersAtTheExchange() {
        // In one building: 0.2 · 2 = 0.4 ms; over AS1 one hand-over more each way: 0.8 ms. No cache is needed for that.
        assertThat(Runs.flows(run("")))
                .containsExactly(
                        "CONTENT AS20>AS1 100.0 LOCAL 0.0 km 0.4 ms [AS20, AS1] NBO-NBO-NBO",
                        "CONTENT AS20>AS2 50.0 LOCAL 0.0 km 0.8 ms [AS20, AS1, AS2] NBO-NBO-NBO-NBO");
        assertThat(run("").volumes().fillMbps()).isZero();
        assertThat(run("").locality().l1Ceiling()).hasValue(1);
    }

    @Test
    void whatCanBeCachedComesBesideTheRest() {
        // A third cannot be cached: it takes the same way.
        assertThat(Runs.content(run("cacheable 0.5")))
                .containsExactlyInAnyOrder(
                        "AS20>AS1 50.0 LOCAL", "AS20>AS1 50.0 LOCAL", "AS20>AS2 25.0 LOCAL", "AS20>AS2 25.0 LOCAL");
    }

    @Test
    void whatIsMappedAwayFromItsPlaceAtHomeComesFromAbroad() {
        // A fifth of the 100 comes 6,000 km from Marseille and goes over the exchange all the same: 59.2 ms. What
        // cannot be cached is not mapped.
        assertThat(Runs.flows(run("cacheable 1 mapping 0.8")))
                .contains(
                        "CONTENT AS20>AS1 80.0 LOCAL 0.0 km 0.4 ms [AS20, AS1] NBO-NBO-NBO",
                        "CONTENT AS20>AS1 20.0 INTERNATIONAL 6000.0 km 59.2 ms [AS20, AS1] MRS-NBO-NBO");
        assertThat(Runs.content(run("mapping 0.8"))).containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
        // Of a group of which no place abroad is known it comes from the world.
        String homely = plan("cacheable 1 mapping 0.8")
                .replace("at NBO,MRS in US", "at NBO in US")
                .replace("group G at MRS", "group G");
        assertThat(Runs.content(Runs.run(Sketch.plan(homely))))
                .contains("AS20>AS1 80.0 LOCAL", "group:G>AS1 20.0 INTERNATIONAL");
    }

    @Test
    void itsPolicyMayRefuseARouteServer() {
        // Then it comes over the users' transit: 6,000 km, 0.0049 · 12,000 + 0.2 · 2 = 59.2 ms, and a hand-over more.
        for (String policy : new String[] {"restrictive", "none"}) {
            assertThat(Runs.flows(run("policy " + policy)))
                    .containsExactly(
                            "CONTENT group:G>AS1 100.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS1] MRS-MRS-NBO",
                            "CONTENT group:G>AS2 50.0 INTERNATIONAL 6000.0 km 59.6 ms [AS9, AS1, AS2] MRS-MRS-NBO-NBO");
        }
        // Where peering is mandatory it may not.
        assertThat(Runs.content(
                        Runs.run(Sketch.plan(plan("policy none minimum 1000")), new PolicyLever.MandatoryPeering("X"))))
                .containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
        assertThat(Runs.content(run("policy selective"))).contains("AS20>AS1 100.0 LOCAL");
    }

    @Test
    void aSessionOrACableIsNoRouteServer() {
        assertThat(Runs.content(run("policy restrictive", "session 1 20 on X")))
                .containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
        assertThat(Runs.content(run("policy none", "link 1 20 at NBO")))
                .containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
    }

    @Test
    void aPeerMustReachItsMinimumWithItsCustomers() {
        assertThat(Runs.content(run("minimum 150"))).containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
        assertThat(Runs.content(run("minimum 151")))
                .containsExactly("group:G>AS1 100.0 INTERNATIONAL", "group:G>AS2 50.0 INTERNATIONAL");
        // Over a cable there is no minimum.
        assertThat(Runs.content(run("minimum 151", "link 1 20 at NBO"))).contains("AS20>AS1 100.0 LOCAL");
    }

    @Test
    void withoutItsBackboneThePlaceAtHomeIsEmpty() {
        assertThat(Runs.content(Runs.run(Sketch.plan(plan("")), new OutageLever.CutInternational())))
                .containsExactly("group:G>AS1 100.0 UNSERVED", "group:G>AS2 50.0 UNSERVED");
        // One of which no place abroad is known works until every way out is down.
        String homely = plan("").replace("at NBO,MRS in US", "at NBO in US").replace("group G at MRS", "group G");
        assertThat(Runs.content(Runs.run(Sketch.plan(homely), new OutageLever.CutSpan("NBO-MRS"))))
                .containsExactly("AS20>AS1 100.0 LOCAL", "AS20>AS2 50.0 LOCAL");
        assertThat(Runs.content(Runs.run(Sketch.plan(homely), new OutageLever.CutInternational())))
                .containsExactly("group:G>AS1 100.0 UNSERVED", "group:G>AS2 50.0 UNSERVED");
    }

    @Test
    void fromAbroadItComesAsItsOwnRoutingChooses() {
        // AS20 is abroad only. It peers in Marseille, 6,000 km off, and with AS1 in Kampala, 300 km off and in the
        // region.
        assertThat(
                        Runs.flows(
                                Runs.run(
                                        Sketch.plan(
                                                """
                        region UG
                        site NBO KE
                        site KLA UG
                        site MRS FR
                        fibre NBO KLA 300
                        cable NBO MRS 6000
                        net 1 access at NBO,KLA gateways NBO peak 100
                        net 9 transit at MRS in FR
                        net 20 content at MRS,KLA in US
                        buys 1 from 9 at MRS
                        mix access G 1
                        group G asns 20 backbone 1
                        link 1 20 at KLA
                        """))))
                .containsExactly("CONTENT AS20>AS1 100.0 REGIONAL 300.0 km 3.34 ms [AS20, AS1] KLA-KLA-NBO");
    }

    // Of AS20 only a place in Nairobi is known; it meets AS9 somewhere abroad.
    @Test
    void contentThatBeginsAtHomeAndComesFromAbroadIsTromboned() {
        Result result = Runs.run(
                Sketch.plan(
                        """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 9 transit at MRS in FR
                net 20 content at NBO in US
                buys 1 from 9 at MRS
                mix access G 1
                group G asns 20 backbone 1
                """));

        // There and back: 0.0049 · 24,000 + 0.2 · 4 = 118.4 ms.
        assertThat(Runs.flows(result))
                .containsExactly(
                        "CONTENT AS20>AS1 100.0 INTERNATIONAL 12000.0 km 118.4 ms [AS20, AS9, AS1] NBO-MRS-MRS-NBO");
        assertThat(result.volumes().trombonedMbps()).isEqualTo(100);
        // From abroad it is not.
        assertThat(run("policy restrictive").volumes().trombonedMbps()).isZero();
    }
}
