package org.ixplanner.engine.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Grade;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {

    private static final Check CHECK = new EvidenceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsEvidenceForNoField() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[0].field", "peakGbps");
        plan = Changes.set(plan, "networks[AS64496].contracts[0].evidence[0].field", "peakMbps");
        plan = Changes.set(plan, "sites[nbo-dc].evidence[1].field", "place.lonDeg");
        plan = Changes.set(plan, "exchanges[nbo-ix].evidence[0].field", "members.portMbps");
        plan = Changes.set(plan, "spans[s-nbo-mba].evidence[1].field", "");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[0].field evidence.no-field AS64496 Savanna Telecom | peakGbps",
                        "ERROR $.networks[0].contracts[0].evidence[0].field evidence.no-field AS64496 Savanna Telecom | peakMbps",
                        "ERROR $.sites[0].evidence[1].field evidence.no-field Jirani Nairobi (nbo-dc) | place.lonDeg",
                        "ERROR $.spans[0].evidence[1].field evidence.no-field Nairobi–Mombasa (s-nbo-mba) | ",
                        "ERROR $.exchanges[0].evidence[0].field evidence.no-field Nairobi exchange (nbo-ix) | members.portMbps");
    }

    @Test
    void refusesAPositionInAList() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[0].field", "contracts[0].commitMbps");
        plan = Changes.set(plan, "exchanges[nbo-ix].evidence[0].field", "fees.ports[0]");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[0].field evidence.position AS64496 Savanna Telecom | contracts[0].commitMbps",
                        "ERROR $.exchanges[0].evidence[0].field evidence.position Nairobi exchange (nbo-ix) | fees.ports[0]");
    }

    @Test
    void takesAFieldOfAPartAndAWholeList() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[0].field", "contracts");
        plan = Changes.set(plan, "exchanges[nbo-ix].evidence[0].field", "fees.joining");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void looksAtPartsAndAtWhatLeversAdd() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64497].users[1].evidence[0].field", "users");
        plan = Changes.set(plan, "exchanges[nbo-ix].members[1].evidence[0].field", "port");
        plan = Changes.set(plan, "demandMixes[access].groups[0].evidence[0].field", "size");
        plan = Changes.set(plan, "scenarios[joining].levers[0].membership.evidence[0].field", "port");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[1].users[1].evidence[0].field evidence.no-field AS64497 Rift Broadband | users",
                        "ERROR $.exchanges[0].members[1].evidence[0].field evidence.no-field Nairobi exchange (nbo-ix) | port",
                        "ERROR $.demandMixes[0].groups[0].evidence[0].field evidence.no-field access | size",
                        "ERROR $.scenarios[2].levers[0].membership.evidence[0].field evidence.no-field More members (joining) | port");
    }

    @Test
    void findsAValueOutsideItsRange() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].ipPricePerMbpsMonth", 2);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].contracts[0].evidence[0] evidence.range AS64496 Savanna Telecom | ipPricePerMbpsMonth | 2 | 1 | 1.6");
    }

    @Test
    void findsARangeTheWrongWayRoundWhereNoValueIsKnown() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].ipPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64496].contracts[0].evidence[0].low", 5);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].contracts[0].evidence[0] evidence.empty-range AS64496 Savanna Telecom | ipPricePerMbpsMonth | 5 | 1.6");
    }

    @Test
    void findsARangeThatReachesBeyondWhatTheFieldMayBe() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].evidence[0].low", -1);

        assertThat(Told.by(CHECK, plan))
                .singleElement()
                .asString()
                .startsWith(
                        """
                ERROR $.networks[0].contracts[0].evidence[0].low evidence.bound AS64496 Savanna Telecom \
                | ipPricePerMbpsMonth | -1 |""");
    }

    @Test
    void asksEstimatesForARangeAndPublishedValuesForASource() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].evidence[0].high", null);
        plan = Changes.set(plan, "caches[c-rift].evidence[0].grade", Grade.PUBLISHED);
        plan = Changes.set(plan, "caches[c-rift].evidence[0].source", "");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].contracts[0].evidence[0] evidence.no-range AS64496 Savanna Telecom | ipPricePerMbpsMonth",
                        "ERROR $.caches[0].evidence[0].source evidence.no-source c-rift | capacityMbps");
    }

    @Test
    void looksAtThePlansOwnEvidenceToo() {
        Plan plan = Changes.set(TestPlans.good(), "header.evidence[0].field", "nationalPeak");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.header.evidence[0].field evidence.no-field A second exchange for Kenya | nationalPeak");
    }
}
