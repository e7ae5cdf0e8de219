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
        plan = Changes.set(plan, "networks[AS64496].evidence[1].field", "contracts[1].commitMbps");
        plan = Changes.set(plan, "sites[nbo-dc].evidence[1].field", "place.lonDeg");
        plan = Changes.set(plan, "spans[s-nbo-mba].evidence[0].field", "lengthKm[0]");
        plan = Changes.set(plan, "spans[s-nbo-mba].evidence[1].field", "");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[0].field evidence.no-field AS64496 Savanna Telecom | peakGbps",
                        "ERROR $.networks[0].evidence[1].field evidence.no-field AS64496 Savanna Telecom | contracts[1].commitMbps",
                        "ERROR $.sites[0].evidence[1].field evidence.no-field Jirani Nairobi (nbo-dc) | place.lonDeg",
                        "ERROR $.spans[0].evidence[0].field evidence.no-field Nairobi–Mombasa (s-nbo-mba) | lengthKm[0]",
                        "ERROR $.spans[0].evidence[1].field evidence.no-field Nairobi–Mombasa (s-nbo-mba) | ");
    }

    @Test
    void findsAValueOutsideItsRange() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].ipPricePerMbpsMonth", 2);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[1] evidence.range AS64496 Savanna Telecom | contracts[0].ipPricePerMbpsMonth | 2.0 | 1.0 | 1.6");
    }

    @Test
    void findsARangeTheWrongWayRoundWhereNoValueIsKnown() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].ipPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64496].evidence[1].low", 5);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].evidence[1] evidence.empty-range AS64496 Savanna Telecom | contracts[0].ipPricePerMbpsMonth | 5.0 | 1.6");
    }

    @Test
    void findsARangeThatReachesBeyondWhatTheFieldMayBe() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[1].low", -1);

        assertThat(Told.by(CHECK, plan))
                .singleElement()
                .asString()
                .startsWith(
                        """
                ERROR $.networks[0].evidence[1].low evidence.bound AS64496 Savanna Telecom \
                | contracts[0].ipPricePerMbpsMonth | -1.0 |""");
    }

    @Test
    void asksEstimatesForARangeAndPublishedValuesForASource() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].evidence[1].high", null);
        plan = Changes.set(plan, "caches[c-rift].evidence[0].grade", Grade.PUBLISHED);
        plan = Changes.set(plan, "caches[c-rift].evidence[0].source", "");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].evidence[1] evidence.no-range AS64496 Savanna Telecom | contracts[0].ipPricePerMbpsMonth",
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
