package org.ixplanner.app.importing.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.Standing;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the word of a file counts against what the plan has.
class StandingTest {

    private static final Asn MINE = new Asn(64_500);
    private static final Asn CARRIER = new Asn(64_501);
    private static final String SURVEY = "Survey of Net";

    private Plan plan = with(
            with(TestPlans.empty(), network(MINE, 500.0, List.of(), evidence("peakMbps", Grade.ESTIMATE, "a guess"))),
            network(CARRIER, null, List.of()));

    @Test
    void aNetworksWordStandsAboveAnEstimateButThirdPartiesDoNot() {
        Network answer = network(MINE, 600.0, List.of(), evidence("peakMbps", Grade.MEASURED, SURVEY));
        assertThat(merged(Standing.FILLS_GAPS, answer).kept()).hasSize(1);
        Merged merged = merged(Standing.OVER_ESTIMATES, answer);
        assertThat(merged.changed())
                .extracting(FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .containsExactly(Tuple.tuple("peakMbps", 500.0, 600.0));
        assertThat(merged.plan().network(MINE).orElseThrow().evidence())
                .containsExactly(evidence("peakMbps", Grade.MEASURED, SURVEY));
    }

    @Test
    void aMeasuredValueAndOneThatTheUserTypedStayAndAreTold() {
        Network answer = network(MINE, 600.0, List.of(), evidence("peakMbps", Grade.ESTIMATE, SURVEY));
        for (List<Evidence> mine : List.of(
                List.<Evidence>of(), List.of(evidence("peakMbps", Grade.MEASURED, "counter of the exchange")))) {
            plan = with(plan, network(MINE, 500.0, List.of(), mine.toArray(Evidence[]::new)));
            assertThat(merged(Standing.OVER_ESTIMATES, answer).kept()).hasSize(1);
            assertThat(merged(Standing.OVER_ESTIMATES, answer).edits()).isEmpty();
        }
    }

    @Test
    void aChosenTableStandsAboveEverything() {
        plan = with(plan, network(MINE, 500.0, List.of()));
        Network row = network(MINE, 600.0, List.of(), evidence("peakMbps", Grade.ESTIMATE, "File x.csv"));
        assertThat(merged(Standing.OVER_ALL, row).changed()).hasSize(1);
    }

    @Test
    void anEstimateThatTheNetworkConfirmsIsFirmerAfterwards() {
        Network answer = network(MINE, 500.0, List.of(), evidence("peakMbps", Grade.MEASURED, SURVEY));
        Merged merged = merged(Standing.OVER_ESTIMATES, answer);
        assertThat(merged.plan().network(MINE).orElseThrow().evidence())
                .containsExactly(evidence("peakMbps", Grade.MEASURED, SURVEY));
        plan = merged.plan();
        assertThat(merged(Standing.OVER_ESTIMATES, answer).edits()).isEmpty();
    }

    @Test
    void aTableThatSaysWhatThePlanSaysTakesNoEvidenceAway() {
        Network row = network(MINE, 500.0, List.of(), evidence("peakMbps", Grade.ESTIMATE, "File x.csv"));
        assertThat(merged(Standing.OVER_ALL, row).edits()).isEmpty();
    }

    @Test
    void contractsAreMergedOneByOneByProvider() {
        plan = with(plan, network(MINE, 500.0, List.of(contract(CARRIER, 10.0))));
        Asn other = new Asn(64_502);
        plan = with(plan, network(other, null, List.of()));
        Contract known = contract(CARRIER, 8.0, evidence("ipPricePerMbpsMonth", Grade.MEASURED, SURVEY));
        Contract fresh = contract(other, 7.0, evidence("ipPricePerMbpsMonth", Grade.MEASURED, SURVEY));
        Merged merged = merged(Standing.OVER_ALL, network(MINE, 500.0, List.of(known, fresh)));
        assertThat(merged.changed())
                .extracting(FieldChange::part, FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .containsExactly(
                        Tuple.tuple("AS64501", "ipPricePerMbpsMonth", 10.0, 8.0),
                        Tuple.tuple("", "contracts", null, "AS64502"));
        assertThat(merged.plan().network(MINE).orElseThrow().contracts())
                .extracting(Contract::provider, Contract::ipPricePerMbpsMonth)
                .containsExactly(Tuple.tuple(CARRIER, 8.0), Tuple.tuple(other, 7.0));
    }

    @Test
    void aMeasuredFlowOfANetworkThatIsNotThereIsRefused() {
        Merged merged = merged(
                Standing.OVER_ALL,
                new MeasuredFlow(MINE, CARRIER, 10, List.of()),
                new MeasuredFlow(MINE, new Asn(65_000), 10, List.of()));
        assertThat(merged.refused()).extracting(Refused::where).containsExactly("measuredFlows[AS64500>AS65000]");
        assertThat(merged.refused().getFirst().why().key()).isEqualTo("import.value.noItem");
        assertThat(merged.plan().measuredFlows().size()).isEqualTo(1);
    }

    @Test
    void whatThePlanRefersToWithoutHavingItIsNotTheFilesFault() {
        Network dangling = network(MINE, 500.0, List.of(contract(new Asn(65_000), 10.0)));
        plan = with(plan, dangling);
        Network answer = network(MINE, 600.0, dangling.contracts(), evidence("peakMbps", Grade.ESTIMATE, "File x.csv"));
        assertThat(merged(Standing.OVER_ALL, answer).refused()).isEmpty();
    }

    private Merged merged(Standing standing, PlanItem... items) {
        Offer offer = new Offer(items.length, SURVEY, List.of(items), Set.of(), List.of(), List.of(), standing);
        return Merge.of(plan, offer, 0.1);
    }

    private static Plan with(Plan plan, Network network) {
        PlanEdit edit = plan.network(network.asn()).isPresent()
                ? PlanEdit.replace(plan, network.key(), network)
                : PlanEdit.add(plan, network);
        return edit.apply(plan);
    }

    private static Evidence evidence(String field, Grade grade, String source) {
        return new Evidence(field, grade, source, null, null, null, false);
    }

    private static Contract contract(Asn provider, double price, Evidence... evidence) {
        return new Contract(provider, null, price, null, null, 0, List.of(), null, null, null, true, List.of(evidence));
    }

    private static Network network(Asn asn, @Nullable Double peak, List<Contract> contracts, Evidence... evidence) {
        return new Network(
                asn,
                asn.toString(),
                null,
                NetworkKind.ACCESS,
                "KE",
                peak,
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                PeeringPolicy.OPEN,
                1,
                contracts,
                List.of(),
                List.of(evidence));
    }
}
