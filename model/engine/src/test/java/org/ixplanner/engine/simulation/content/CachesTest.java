package org.ixplanner.engine.simulation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

/// Where content is served, and which caches appear.
final class CachesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // AS1 wants 100 of group G. It buys from AS3 at home, which buys abroad; AS20 is the group's own network, abroad
    // but with a place in Nairobi; AS4 hosts caches at the exchange.
    private static final String BASE =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 3 transit at NBO
            net 4 content at NBO
            net 9 transit at MRS in FR
            net 20 content at NBO,MRS in US
            buys 1 from 3 at NBO
            buys 3 from 9 at MRS
            buys 4 from 9 at MRS
            mix access G 1
            exchange X at NBO
            member X 1 at NBO
            member X 4 at NBO
            """;

    private static final String GROUP = "group G cacheable 1 fill 0.1 at MRS asns 20 backbone 1\n";

    private static final String INSIDE = "cache inside of G in 1 at NBO known 1\n";
    private static final String AT_PROVIDER = "cache provider of G in 3 at NBO known 1\n";
    private static final String INTERCONNECT = "link 1 20 at NBO\n";
    private static final String AT_EXCHANGE = "cache exchange of G on X at NBO host 4 known 1\n";

    private static Result run(String... lines) {
        return Runs.run(Sketch.plan(BASE + String.join("", lines)));
    }

    @Test
    void contentIsServedFromTheNearestPlace() {
        assertThat(Runs.content(run(GROUP, AT_EXCHANGE, INTERCONNECT, AT_PROVIDER, INSIDE)))
                .containsExactly("inside>AS1 100.0 LOCAL");
        assertThat(Runs.content(run(GROUP, AT_EXCHANGE, INTERCONNECT, AT_PROVIDER)))
                .containsExactly("provider>AS1 100.0 LOCAL");
        assertThat(Runs.content(run(GROUP, AT_EXCHANGE, INTERCONNECT))).containsExactly("AS20>AS1 100.0 LOCAL");
        assertThat(Runs.content(run(GROUP, AT_EXCHANGE))).containsExactly("exchange>AS1 100.0 LOCAL");
        assertThat(Runs.content(run(GROUP))).containsExactly("AS20>AS1 100.0 INTERNATIONAL");
        assertThat(Runs.content(run(GROUP.replace("backbone 1", ""))))
                .containsExactly("group:G>AS1 100.0 INTERNATIONAL");
    }

    @Test
    void aHubInTheRegionGoesBeforeOthersAndTheUncacheableComesFromBeyond() {
        // 100 · 0.6 from Kampala, 300 km: 0.0049 · 600 + 0.2 · 2 = 3.34 ms. The rest passes there from nobody knows
        // where.
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
                        net 1 access at NBO peak 100
                        net 8 transit at KLA in UG
                        buys 1 from 8 at KLA
                        mix access G 1
                        group G cacheable 0.6 at KLA,MRS
                        """))))
                .containsExactly(
                        "CONTENT group:G>AS1 60.0 REGIONAL 300.0 km 3.34 ms [AS8, AS1] KLA-KLA-NBO",
                        "CONTENT group:G>AS1 40.0 INTERNATIONAL 300.0 km 3.34 ms [AS8, AS1] KLA-KLA-NBO");
    }

    @Test
    void whatIsMappedElsewhereGoesToTheNextPlaceOnly() {
        String mapped = GROUP.replace("backbone 1", "mapping 0.8");
        // 0.8 and the rest; the third gets nothing.
        assertThat(Runs.content(run(mapped, AT_EXCHANGE, AT_PROVIDER, INSIDE)))
                .containsExactly("inside>AS1 80.0 LOCAL", "provider>AS1 20.0 LOCAL");
        assertThat(Runs.content(run(mapped, INSIDE)))
                .containsExactly("inside>AS1 80.0 LOCAL", "group:G>AS1 20.0 INTERNATIONAL");
    }

    @Test
    void whatDoesNotFitGoesToTheNextPlace() {
        String group = GROUP.replace("backbone 1", "");
        String inside = INSIDE.replace("known", "mbps 30 known");
        assertThat(Runs.content(run(group, AT_EXCHANGE, inside)))
                .containsExactly("inside>AS1 30.0 LOCAL", "exchange>AS1 70.0 LOCAL");
        assertThat(Runs.content(run(group, AT_EXCHANGE.replace("known", "mbps 50 known"), inside)))
                .containsExactly("inside>AS1 30.0 LOCAL", "exchange>AS1 50.0 LOCAL", "group:G>AS1 20.0 INTERNATIONAL");
    }

    @Test
    void aFullCacheGivesEverybodyTheSamePart() {
        // 100 and 50 are asked of 60: two fifths each.
        Result result = run(
                GROUP.replace("backbone 1", ""),
                "net 2 access at NBO peak 50\nbuys 2 from 9 at MRS\nmember X 2 at NBO\n",
                AT_EXCHANGE.replace("known", "mbps 60 known"));

        assertThat(Runs.content(result))
                .containsExactly(
                        "exchange>AS1 40.0 LOCAL",
                        "exchange>AS2 20.0 LOCAL",
                        "group:G>AS1 60.0 INTERNATIONAL",
                        "group:G>AS2 30.0 INTERNATIONAL");
        assertThat(result.caches()).singleElement().returns(60.0, CacheUse::deliveredMbps);
    }

    @Test
    void anEmbeddedCacheServesCustomersNotPeers() {
        // AS2 buys from AS1, AS5 from AS2; AS6 peers with AS1.
        Result result = run(
                GROUP.replace("backbone 1", ""),
                INSIDE,
                """
                net 2 access at NBO peak 50
                buys 2 from 1 at NBO
                net 5 access at NBO peak 20
                buys 5 from 2 at NBO
                net 6 access at NBO peak 10
                buys 6 from 9 at MRS
                member X 6 at NBO
                """);

        assertThat(Runs.content(result))
                .containsExactly(
                        "inside>AS1 100.0 LOCAL",
                        "inside>AS2 50.0 LOCAL",
                        "inside>AS5 20.0 LOCAL",
                        "group:G>AS6 10.0 INTERNATIONAL");
    }

    @Test
    void aCacheAtTheExchangeServesMembersAndTheirCustomers() {
        Result result = run(
                GROUP.replace("backbone 1", ""),
                AT_EXCHANGE,
                """
                net 2 access at NBO peak 50
                buys 2 from 1 at NBO
                net 6 access at NBO peak 10
                buys 6 from 9 at MRS
                """);

        assertThat(Runs.content(result))
                .containsExactly(
                        "exchange>AS1 100.0 LOCAL", "exchange>AS2 50.0 LOCAL", "group:G>AS6 10.0 INTERNATIONAL");
    }

    @Test
    void aCacheServesNobodyOverAWayAbroad() {
        // AS2 is AS1's customer, but is handed its traffic in Marseille.
        Result result =
                run(GROUP.replace("backbone 1", ""), INSIDE, "net 2 access at NBO peak 50\nbuys 2 from 1 at MRS\n");

        assertThat(Runs.content(result)).containsExactly("inside>AS1 100.0 LOCAL", "group:G>AS2 50.0 INTERNATIONAL");
    }

    // AS5 wants as much as is said and peers with the host of a cache at the exchange; AS1 may have one of its own.
    private static Result fresh(String group, int mbps, String... caches) {
        return run(
                group,
                "net 5 access at NBO peak %d\nbuys 5 from 9 at MRS\nmember X 5 at NBO\n".formatted(mbps),
                String.join("", caches).replace("known 1", ""));
    }

    private static final String THRESHOLD = "group G cacheable 1 fill 0.1 threshold 60 at MRS\n";

    @Test
    void aPoolIsWhatIsNotServedNearer() {
        // The cache inside AS1 takes 100 and leaves the one at the exchange AS5's 59, less than 60.
        Result less = fresh(THRESHOLD, 59, INSIDE, AT_EXCHANGE);
        assertThat(Runs.content(less)).containsExactly("inside>AS1 100.0 LOCAL", "group:G>AS5 59.0 INTERNATIONAL");
        assertThat(less.caches()).extracting(CacheUse::poolMbps).containsExactly(59.0, 100.0);
        assertThat(idle(less.caches().getFirst()))
                .isEqualTo("its pool of 59 Mbit/s is less than the threshold of 60 Mbit/s");
        assertThat(less.caches().getLast().idle()).isNull();

        // At 60 it appears, and without the other it has 100 + 59.
        assertThat(Runs.content(fresh(THRESHOLD, 60, INSIDE, AT_EXCHANGE)))
                .containsExactly("inside>AS1 100.0 LOCAL", "exchange>AS5 60.0 LOCAL");
        Result alone = fresh(THRESHOLD, 59, AT_EXCHANGE);
        assertThat(alone.caches()).extracting(CacheUse::poolMbps).containsExactly(159.0);
        assertThat(Runs.content(alone)).containsExactly("exchange>AS1 100.0 LOCAL", "exchange>AS5 59.0 LOCAL");
    }

    @Test
    void aNearerCacheThatDoesNotAppearLeavesItsPool() {
        // 100 inside AS1 is less than 120; at the exchange 100 + 50 is not.
        Result result = fresh(THRESHOLD.replace("60", "120"), 50, INSIDE, AT_EXCHANGE);

        assertThat(Runs.content(result)).containsExactly("exchange>AS1 100.0 LOCAL", "exchange>AS5 50.0 LOCAL");
        assertThat(result.caches()).extracting(CacheUse::poolMbps).containsExactly(150.0, 100.0);
    }

    // AS2 buys from AS5; both have users and may get a cache inside. By its name AS5's is looked at first.
    private static Result family(int threshold, int provider, int customer) {
        return run(
                "group G cacheable 1 fill 0.1 threshold %d at MRS\n".formatted(threshold),
                "net 2 access at NBO peak %d\nbuys 2 from 5 at NBO\n".formatted(customer),
                "net 5 access at NBO peak %d\nbuys 5 from 9 at MRS\n".formatted(provider),
                "cache a of G in 5 at NBO\ncache b of G in 2 at NBO\n");
    }

    @Test
    void aCustomersCacheTakesFromItsProvidersThatWasLookedAtBefore() {
        // Together 90 reach 60; but the customer's own 60 do so alone and leave the provider 30.
        Result both = family(60, 30, 60);
        assertThat(Runs.content(both))
                .contains("b>AS2 60.0 LOCAL", "group:G>AS5 30.0 INTERNATIONAL")
                .doesNotContain("a>AS5 30.0 LOCAL");
        assertThat(both.caches()).extracting(CacheUse::poolMbps).containsExactly(30.0, 60.0);
        assertThat(idle(both.caches().getFirst()))
                .isEqualTo("its pool of 30 Mbit/s is less than the threshold of 60 Mbit/s");
        // With 59 the customer gets none, and the provider's serves both.
        assertThat(Runs.content(family(60, 30, 59))).contains("a>AS2 59.0 LOCAL", "a>AS5 30.0 LOCAL");
    }

    @Test
    void aPoolCountsWhatIsMappedToIt() {
        // AS1's cache has 0.8 · 100 = 80; the exchange has the other 20 and 0.8 · 50 = 40: together 60.
        Result mapped = fresh(THRESHOLD.replace("at MRS", "mapping 0.8 at MRS"), 50, INSIDE, AT_EXCHANGE);
        assertThat(mapped.caches())
                .extracting(CacheUse::poolMbps)
                .satisfiesExactly(pool -> assertThat(pool).isEqualTo(60, EXACT), pool -> assertThat(pool)
                        .isEqualTo(80, EXACT));
        assertThat(Runs.content(mapped))
                .containsExactly(
                        "inside>AS1 80.0 LOCAL",
                        "exchange>AS5 40.0 LOCAL",
                        "exchange>AS1 20.0 LOCAL",
                        "group:G>AS5 10.0 INTERNATIONAL");
    }

    @Test
    void withoutAThresholdNoNewCacheAppears() {
        Result result = fresh("group G cacheable 1 at MRS\n", 50, AT_EXCHANGE);

        assertThat(Runs.content(result)).allMatch(flow -> flow.endsWith("INTERNATIONAL"));
        assertThat(idle(result.caches().getFirst())).isEqualTo("G states no threshold, so no new cache appears");
    }

    @Test
    void aCacheNeedsAPortAtItsExchange() {
        Result result = Runs.run(Sketch.plan((BASE + GROUP.replace("backbone 1", "") + AT_EXCHANGE)
                .replace("member X 4 at NBO", "link 1 4 at NBO")));

        assertThat(Runs.content(result)).containsExactly("group:G>AS1 100.0 INTERNATIONAL");
        assertThat(idle(result.caches().getFirst())).isEqualTo("AS4 Net 4 has no port at its exchange");
    }

    @Test
    void aCacheNeedsItsOrigin() {
        Result result = Runs.run(Sketch.plan(BASE + GROUP + INTERCONNECT + INSIDE), new OutageLever.CutInternational());

        // The interconnect in Nairobi needs the group's backbone from abroad: all of it is down.
        assertThat(Runs.content(result)).containsExactly("group:G>AS1 100.0 UNSERVED");
        assertThat(idle(result.caches().getFirst())).isEqualTo("it has no way to its origin");
        assertThat(result.volumes().fillMbps()).isZero();
    }

    @Test
    void aCacheIsDownWithItsSite() {
        String elsewhere = "site MBA KE\nfibre NBO MBA 500\ncache mba of G in 1 at MBA known 1\n";
        String group = GROUP.replace("backbone 1", "");
        assertThat(Runs.content(run(group, elsewhere))).containsExactly("mba>AS1 100.0 LOCAL");
        assertThat(Runs.content(Runs.run(Sketch.plan(BASE + group + elsewhere), new OutageLever.CutSite("MBA"))))
                .containsExactly("group:G>AS1 100.0 INTERNATIONAL");
    }

    private static String idle(CacheUse cache) {
        Message idle = cache.idle();
        return idle == null ? "works" : English.of(idle);
    }
}
