package org.ixplanner.engine.scenario.enact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What levers do that build, that change who meets whom, that move content and that break things.
final class LeversTest {

    private static final Plan PLAN = Sketch.plan(
            """
            site A KE
            site B KE
            fibre A B 100
            net 1 access at A peak 100
            people 1 Nairobi 10 at A
            people 1 Mombasa 20 at A
            net 2 content at A
            net 3 access at B peak 10
            mix access domestic 0.1 world 0.5 G 0.4
            mix education world 1
            group G cacheable 0.5
            exchange X at A
            member X 1 at A speed 1000
            member X 1 at B speed 100
            member X 2 at A speed 1000
            exchange Y at B
            member Y 1 at B
            cache C of G on X at A host 1
            cache D of G in 1 at A
            session 1 2 on X
            link 2 3 at B
            """);

    private static Plan pulled(Lever... levers) {
        Enacted enacted = Runs.enacted(PLAN, levers);
        assertThat(enacted.notes()).isEmpty();
        return enacted.plan();
    }

    private static <T extends PlanItem> T find(Iterable<T> table, String key) {
        for (T item : table) {
            if (item.key().equals(key)) {
                return item;
            }
        }
        throw new AssertionError("there is no " + key);
    }

    static List<Lever> everyLever() {
        return TestPlans.good().scenarios().stream()
                .flatMap(scenario -> scenario.levers().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyLever")
    void everyLeverDoesSomethingOrSaysThatItDoesNothing(Lever lever) {
        assertThat(Runs.enacted(TestPlans.good(), lever)).isNotEqualTo(Runs.enacted(TestPlans.good()));
    }

    @Test
    void noLeverIsThePlanItself() {
        Enacted enacted = Runs.enacted(PLAN);

        assertThat(enacted.plan()).isEqualTo(PLAN);
        assertThat(enacted.nothingIsDown()).isTrue();
        assertThat(enacted.demandFactors()).isEmpty();
    }

    @Test
    void leversArePulledInTheirOrder() {
        Lever join = new MemberLever.SetMembership("Y", port(2, "B", 1000));
        Lever leave = new MemberLever.LeaveExchange("Y", TestPlans.asn(2));

        assertThat(members(pulled(join, leave), "Y")).containsExactly("AS1@B:10000.0");
        assertThat(members(pulled(leave, join), "Y")).containsExactly("AS1@B:10000.0", "AS2@B:1000.0");
    }

    @Test
    void whatIsBuiltIsThereAndWorks() {
        Site site =
                Draft.from(Site.NOUN, find(PLAN.sites(), "A")).set("id", "N").make();
        FibreNode node = Draft.from(FibreNode.NOUN, find(PLAN.fibreNodes(), "A"))
                .set("id", "N")
                .set("status", BuildStatus.PLANNED)
                .make();
        Span span = Draft.from(Span.NOUN, find(PLAN.spans(), "A-B"))
                .set("id", "A-N")
                .set("status", BuildStatus.PLANNED)
                .make();
        Exchange exchange = Draft.from(Exchange.NOUN, find(PLAN.exchanges(), "X"))
                .set("id", "N")
                .make();
        Plan plan = pulled(
                new BuildLever.AddSite(site),
                new BuildLever.AddFibreNode(node),
                new BuildLever.AddSpan(span),
                new BuildLever.AddExchange(exchange));

        assertThat(plan.sites().items()).contains(site).hasSize(3);
        assertThat(find(plan.fibreNodes(), "N").status()).isEqualTo(BuildStatus.OPERATIONAL);
        assertThat(find(plan.spans(), "A-N").status()).isEqualTo(BuildStatus.OPERATIONAL);
        assertThat(plan.exchanges().items()).contains(exchange).hasSize(3);
    }

    @Test
    void anExchangeGetsAnotherSiteOnce() {
        Lever second = new BuildLever.AddExchangeSite("X", "B", false);

        assertThat(find(pulled(second, second).exchanges(), "X").sites())
                .containsExactly(new ExchangeSite("A", true), new ExchangeSite("B", false));
        assertThat(find(pulled(new BuildLever.AddExchangeSite("X", "A", false)).exchanges(), "X")
                        .sites())
                .containsExactly(new ExchangeSite("A", true));
    }

    private static Membership port(int asn, String site, double mbps) {
        return Draft.of(Membership.NOUN)
                .set("network", asn)
                .set("site", site)
                .set("portMbps", mbps)
                .make();
    }

    private static List<String> members(Plan plan, String exchange) {
        return find(plan.exchanges(), exchange).members().stream()
                .map(member -> "%s@%s:%s".formatted(member.network(), member.site(), member.portMbps()))
                .toList();
    }

    @Test
    void aNetworkJoinsOrChangesItsPortAtThatSite() {
        assertThat(members(pulled(new MemberLever.SetMembership("X", port(3, "A", 400))), "X"))
                .containsExactly("AS1@A:1000.0", "AS1@B:100.0", "AS2@A:1000.0", "AS3@A:400.0");
        assertThat(members(pulled(new MemberLever.SetMembership("X", port(1, "A", 400))), "X"))
                .containsExactly("AS1@B:100.0", "AS2@A:1000.0", "AS1@A:400.0");
    }

    @Test
    void aPortOfWhichNobodySaidWhereIsNoSecondOne() {
        Plan unknown = Sketch.plan(
                """
                site A KE
                net 1 access at A
                exchange X at A
                member X 1 speed 100
                """);
        Enacted stated = Runs.enacted(unknown, new MemberLever.SetMembership("X", port(1, "A", 400)));
        assertThat(members(stated.plan(), "X")).containsExactly("AS1@A:400.0");

        // Nor is one in the lever: it changes the one port, where it is; of several the first.
        Membership nowhere =
                Draft.from(Membership.NOUN, port(1, "A", 400)).set("site", null).make();
        assertThat(members(pulled(new MemberLever.SetMembership("Y", nowhere)), "Y"))
                .containsExactly("AS1@B:400.0");
        assertThat(members(pulled(new MemberLever.SetMembership("X", nowhere)), "X"))
                .containsExactly("AS1@B:100.0", "AS2@A:1000.0", "AS1@A:400.0");
    }

    @Test
    void aNetworkLeavesWithAllItsPorts() {
        Plan plan = pulled(new MemberLever.LeaveExchange("X", TestPlans.asn(1)));

        assertThat(members(plan, "X")).containsExactly("AS2@A:1000.0");
        assertThat(members(plan, "Y")).containsExactly("AS1@B:10000.0");
    }

    @Test
    void allItsPortsAtTheExchangeGetTheSpeed() {
        Plan plan = pulled(new MemberLever.SetPort("X", TestPlans.asn(1), 40_000));

        assertThat(members(plan, "X")).containsExactly("AS1@A:40000.0", "AS1@B:40000.0", "AS2@A:1000.0");
        assertThat(members(plan, "Y")).containsExactly("AS1@B:10000.0");
    }

    @Test
    void twoNetworksMeetOverACableOfTheirOwn() {
        Lever meet = new MemberLever.Interconnect(TestPlans.asn(1), TestPlans.asn(3), "A");
        List<Peering> peerings = pulled(meet, meet).peerings().items();

        assertThat(peerings).hasSize(3);
        assertThat(peerings.getLast())
                .returns(TestPlans.asn(1), Peering::a)
                .returns(TestPlans.asn(3), Peering::b)
                .returns(PeeringKind.PRIVATE, Peering::how)
                .returns("A", Peering::site)
                .returns(null, Peering::capacityMbps)
                .returns(true, Peering::confirmed);
    }

    @Test
    void cachesComeAndGo() {
        Cache cache =
                Draft.from(Cache.NOUN, find(PLAN.caches(), "D")).set("id", "E").make();

        assertThat(pulled(new ContentLever.PlaceCache(cache)).caches().items())
                .hasSize(3)
                .contains(cache);
        assertThat(pulled(new ContentLever.RemoveCache("C")).caches().items())
                .extracting(Cache::id)
                .containsExactly("D");
    }

    @Test
    void aGroupsMappingShareIsSet() {
        assertThat(find(pulled(new ContentLever.SetMappingShare("G", 0.7)).contentGroups(), "G")
                        .mappingShare())
                .isEqualTo(0.7);
    }

    @Test
    void hostingComesHomeOutOfTheRestOfTheWorldInEveryMix() {
        Plan plan = pulled(new ContentLever.MoveHostingHome(0.2));

        // Access: a fifth of 0.5 moves; education: a fifth of 1.
        DemandMix access = find(plan.demandMixes(), "access");
        assertThat(access.domesticShare()).isEqualTo(0.2, within(1e-12));
        assertThat(access.restOfWorldShare()).isEqualTo(0.4, within(1e-12));
        assertThat(access.totalShare()).isEqualTo(1, within(1e-12));
        assertThat(find(plan.demandMixes(), "education").domesticShare()).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void theUsersOfOneCityEnterElsewhere() {
        Plan plan = pulled(new ContentLever.SetGateway(TestPlans.asn(1), "Mombasa", "B"));

        assertThat(find(plan.networks(), "AS1").users())
                .extracting(Users::city, Users::gateway)
                .containsExactly(tuple("Nairobi", "A"), tuple("Mombasa", "B"));
    }

    @Test
    void thingsBreak() {
        Enacted enacted = Runs.enacted(PLAN, new OutageLever.CutSpan("A-B"), new OutageLever.CutSite("B"));

        assertThat(enacted.cutSpans()).containsExactly("A-B");
        assertThat(enacted.cutSites()).containsExactly("B");
        assertThat(enacted.internationalCut()).isFalse();
        assertThat(enacted.nothingIsDown()).isFalse();
        assertThat(enacted.plan()).isEqualTo(PLAN);
        assertThat(Runs.enacted(PLAN, new OutageLever.CutInternational()).internationalCut())
                .isTrue();
        assertThat(Runs.enacted(PLAN, new OutageLever.CutInternational()).nothingIsDown())
                .isFalse();
    }

    @Test
    void aRouteServerBreaksAndTheSessionsStay() {
        Plan plan = pulled(new OutageLever.CutRouteServer("X"));

        assertThat(find(plan.exchanges(), "X").routeServer()).isFalse();
        assertThat(find(plan.exchanges(), "Y").routeServer()).isTrue();
        assertThat(plan.peerings()).isEqualTo(PLAN.peerings());
    }

    @Test
    void anExchangeClosesWithItsCachesAndSessions() {
        Plan plan = pulled(new OutageLever.CloseExchange("X"));

        assertThat(plan.exchanges().items()).extracting(Exchange::id).containsExactly("Y");
        assertThat(plan.caches().items()).extracting(Cache::id).containsExactly("D");
        assertThat(plan.peerings().items()).extracting(Peering::how).containsExactly(PeeringKind.PRIVATE);
    }

    @Test
    void aLeverThatNamesWhatIsNotThereDoesNothing() {
        assertThat(pulled(
                        new BuildLever.AddExchangeSite("Z", "A", true),
                        new MemberLever.LeaveExchange("Z", TestPlans.asn(1)),
                        new ContentLever.RemoveCache("Z"),
                        new ContentLever.SetMappingShare("Z", 0.7),
                        new OutageLever.CutRouteServer("Z"),
                        new OutageLever.CloseExchange("Z")))
                .isEqualTo(PLAN);
    }
}
