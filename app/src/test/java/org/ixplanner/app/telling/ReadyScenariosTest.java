package org.ixplanner.app.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.ReadyScenario;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every planner should ask of the incumbent, of the sample country: Safaricom.
class ReadyScenariosTest {

    private static final Asn SAFARICOM = new Asn(33771);

    private final ReadyScenarios scenarios = new ReadyScenarios(new Texts(Locale.ENGLISH));
    // Without its own scenario of the same id.
    private final Plan plan = without(kenya(), "incumbent-refuses");

    @Test
    void theIncumbentHasTheMostSubscribers() {
        assertThat(ReadyScenario.incumbent(plan)).map(Network::asn).contains(SAFARICOM);
    }

    @Test
    void theIncumbentThatRefusesLeavesItsExchangeAsInTheSample() throws CannotSimulateException {
        Scenario refuses = scenarios.of(plan, ReadyScenario.INCUMBENT_REFUSES).orElseThrow();
        assertThat(refuses.levers())
                .contains(new MemberLever.LeaveExchange("kixp-nairobi", SAFARICOM))
                .filteredOn(MemberLever.LeaveExchange.class::isInstance)
                .hasSize(1);
        assertThat(refuses.description()).startsWith("AS33771 Safaricom");

        // The sample has its own, made by hand: who leaves is gone, whatever it says of other exchanges.
        Outcome made = outcome(with(refuses), refuses.id());
        Outcome byHand = outcome(kenya(), "incumbent-refuses");
        assertThat(made.result().volumes()).isEqualTo(byHand.result().volumes());
        assertThat(made.result().volumes().localMbps())
                .isLessThan(outcome(plan, "today").result().volumes().localMbps());
    }

    @Test
    void aThinPipeIsATenthOfThePortAndIsFull() throws CannotSimulateException {
        Scenario thin = scenarios.of(plan, ReadyScenario.THIN_PIPE).orElseThrow();
        double port = plan.exchanges().find("kixp-nairobi").orElseThrow().members().stream()
                .filter(member -> member.network().equals(SAFARICOM))
                .findFirst()
                .orElseThrow()
                .portMbps();
        assertThat(thin.levers()).containsExactly(new MemberLever.SetPort("kixp-nairobi", SAFARICOM, port * 0.1));
        assertThat(outcome(with(thin), thin.id()).result().volumes().congestedMbps())
                .isGreaterThan(outcome(plan, "today").result().volumes().congestedMbps());
    }

    @Test
    void anIncumbentThatSellsTransitCutsItsPrice() {
        boolean sells = plan.networks().stream()
                .filter(network -> network.economy().equals("KE"))
                .flatMap(network -> network.contracts().stream())
                .anyMatch(contract -> contract.provider().equals(SAFARICOM));
        assertThat(scenarios.of(plan, ReadyScenario.INCUMBENT_CUTS_PRICE).map(Scenario::levers))
                .isEqualTo(
                        sells
                                ? Optional.of(List.of(new MarketLever.IncumbentReaction(SAFARICOM, 0.7)))
                                : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(ReadyScenario.class)
    void noneOfThemIsAnError(ReadyScenario ready) {
        scenarios.of(plan, ready).ifPresent(scenario -> assertThat(
                        Checks.findings(new CheckInput(with(scenario), NaturalEarthCountries.bundled())))
                .noneMatch(finding -> finding.severity() == Severity.ERROR));
        assertThat(ReadyScenario.of(ready.id())).contains(ready);
    }

    @Test
    void thoseThatAreMissingComeAsOneEditAndOnlyOnce() {
        PlanEdit edit = scenarios.missing(plan).orElseThrow();
        Plan changed = edit.apply(plan);

        assertThat(changed.scenarios().has("incumbent-refuses")).isTrue();
        assertThat(changed.scenarios().has("thin-pipe")).isTrue();
        assertThat(scenarios.missing(changed)).isEmpty();
        assertThat(edit.inverted().apply(changed)).isEqualTo(plan);
    }

    private static Plan kenya() {
        return ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();
    }

    private static Plan without(Plan plan, String scenario) {
        return PlanEdit.remove(plan, Kind.SCENARIO, scenario).apply(plan);
    }

    private Plan with(Scenario scenario) {
        return PlanEdit.add(plan, scenario).apply(plan);
    }

    private static Outcome outcome(Plan plan, String scenario) throws CannotSimulateException {
        Study study = Studies.run(plan, List.of(scenario), Runnable::run);
        return study.outcome(scenario).orElseThrow();
    }
}
