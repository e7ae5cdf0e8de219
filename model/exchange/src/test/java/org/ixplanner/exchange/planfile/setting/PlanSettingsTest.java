package org.ixplanner.exchange.planfile.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanSettingsTest {

    private static Plan set(String... settings) throws SettingException {
        return switch (PlanSettings.applied(TestPlans.good(), List.of(settings))) {
            case LoadResult.Loaded loaded -> loaded.plan();
            case LoadResult.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static List<FileProblem> refused(String setting) throws SettingException {
        return switch (PlanSettings.applied(TestPlans.good(), List.of(setting))) {
            case LoadResult.Loaded _ -> throw new AssertionError("taken: " + setting);
            case LoadResult.Refused refused -> refused.problems();
        };
    }

    private static Network savanna(Plan plan) {
        return plan.network(TestPlans.asn(64496)).orElseThrow();
    }

    @Test
    void withoutSettingsThePlanIsAsItWas() throws SettingException {
        assertThat(set()).isEqualTo(TestPlans.good());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.networks[AS64496].peakMbps=1234.5",
                "networks[AS64496].peakMbps=1234.5",
                "networks[64496].peakMbps= 1234.5",
            })
    void anEntryByItsKey(String setting) throws SettingException {
        assertThat(savanna(set(setting)).peakMbps()).isEqualTo(1234.5);
    }

    @Test
    void anEntryByItsPosition() throws SettingException {
        int position = TestPlans.good().networks().positionOf("AS64496");
        assertThat(savanna(set("$.networks[" + position + "].peakMbps=7")).peakMbps())
                .isEqualTo(7);
    }

    @Test
    void textsFlagsDaysAndWordsOfChoice() throws SettingException {
        Network network = savanna(set(
                "networks[AS64496].name=Savanna and Sons",
                "networks[AS64496].policy=open",
                "networks[AS64496].contracts[0].confirmed=false",
                "networks[AS64496].contracts[0].endDate=2031-01-31"));
        assertThat(network.name()).isEqualTo("Savanna and Sons");
        assertThat(network.policy()).hasToString("OPEN");
        assertThat(network.contracts().getFirst().confirmed()).isFalse();
        assertThat(network.contracts().getFirst().endDate()).hasToString("2031-01-31");
    }

    @Test
    void nullIsUnknown() throws SettingException {
        assertThat(savanna(set("networks[AS64496].peakMbps=null")).peakMbps()).isNull();
    }

    @Test
    void everyEntryTimesTwo() throws SettingException {
        Plan doubled = set("networks[*].users[*].subscribers=*2");
        for (Network network : TestPlans.good().networks()) {
            assertThat(doubled.network(network.asn()).orElseThrow().subscribers())
                    .isEqualTo(2 * network.subscribers());
        }
    }

    @Test
    void reckoning() throws SettingException {
        double peak = Objects.requireNonNull(savanna(TestPlans.good()).peakMbps());
        assertThat(savanna(set("networks[AS64496].peakMbps=/4")).peakMbps()).isEqualTo(peak / 4);
        assertThat(savanna(set("networks[AS64496].peakMbps=+=5")).peakMbps()).isEqualTo(peak + 5);
        assertThat(savanna(set("networks[AS64496].peakMbps=-=5")).peakMbps()).isEqualTo(peak - 5);
    }

    @Test
    void oneAfterTheOther() throws SettingException {
        assertThat(savanna(set("networks[AS64496].peakMbps=10", "networks[AS64496].peakMbps=*3"))
                        .peakMbps())
                .isEqualTo(30);
    }

    @Test
    void unknownValuesStayUnknownUnderAStar() throws SettingException {
        Plan changed = set("networks[*].peakMbps=*2");
        for (Network network : TestPlans.good().networks()) {
            Double before = network.peakMbps();
            Double after = changed.network(network.asn()).orElseThrow().peakMbps();
            assertThat(after).isEqualTo(before == null ? null : Double.valueOf(2 * before));
        }
    }

    @Test
    void whatIsSetLosesItsEvidence() throws SettingException {
        assertThat(savanna(TestPlans.good()).evidence())
                .extracting(Evidence::field)
                .contains("peakMbps");
        Network changed = savanna(set("networks[AS64496].peakMbps=10"));
        assertThat(changed.evidence())
                .extracting(Evidence::field)
                .doesNotContain("peakMbps")
                .contains("hostingWeight");
    }

    @Test
    void anAssumptionThatThePlanDoesNotState() throws SettingException {
        Assumptions assumptions = Assumptions.of(set("assumptions[rtt.msPerHop].value=0.5"));
        assertThat(assumptions.value("rtt.msPerHop")).isEqualTo(0.5);
        assertThat(assumptions.all())
                .filteredOn(held -> held.known().id().equals("rtt.msPerHop"))
                .extracting(Assumptions.Held::shape)
                .containsExactly(Shape.FIXED);
    }

    @Test
    void wholeListsAndParts() throws SettingException {
        Plan plan = set("contentGroups[big-stream].asns=[64511]");
        ContentGroup group = plan.contentGroups().find("big-stream").orElseThrow();
        assertThat(group.asns()).containsExactly(TestPlans.asn(64511));
        Users first = savanna(set("networks[AS64496].users[0].place=[36.8, -1.3]"))
                .users()
                .getFirst();
        assertThat(first.place()).hasToString("LonLat[lonDeg=36.8, latDeg=-1.3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "=3", "networks[AS64496.peakMbps=3", "networks]=3", "a b=3", "$=3"})
    void whatIsNoSetting(String text) {
        assertThatThrownBy(() -> set(text))
                .isInstanceOfSatisfying(
                        SettingException.class, e -> assertThat(e.isMalformed()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netwerks[0].peakMbps=3",
                "networks[AS1].peakMbps=3",
                "networks[AS64496].peak=3",
                "networks[AS64496].peakMbps.deeper=3",
                "networks[AS64496].name=*2",
                "assumptions[no.such].value=3",
                "measuredFlows[*].mbps.x=3",
            })
    void whatLeadsNowhere(String text) {
        assertThatThrownBy(() -> set(text))
                .isInstanceOfSatisfying(
                        SettingException.class, e -> assertThat(e.isMalformed()).isFalse());
    }

    @Test
    void wrongTypesAndRangesAreToldWithTheirPlace() throws SettingException {
        assertThat(refused("networks[AS64496].peakMbps=much"))
                .extracting(FileProblem::where)
                .containsExactly("$.networks[0].peakMbps");
        assertThat(refused("contentGroups[big-stream].cacheableShare=1.5"))
                .extracting(FileProblem::where)
                .first()
                .asString()
                .endsWith(".cacheableShare");
        assertThat(refused("networks[AS64496].name=5")).hasSize(1);
    }
}
