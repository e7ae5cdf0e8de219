package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

    private static final Check CHECK = new ReferenceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAMissingItemAndNamesItsTable() {
        Plan plan = Changes.remove(TestPlans.good(), "sites[gw-sat]");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.spans[8].gatewaySite reference Lodwar by satellite (s-gw-lod) | gw-sat | sites");
    }

    @Test
    void findsAMissingNetworkAndAMissingScenario() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64500].contracts[0].provider", 64511);
        plan = Changes.set(plan, "header.before", "nowhere");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.header.before reference A second exchange for Kenya | nowhere | scenarios",
                        "ERROR $.networks[4].contracts[0].provider reference AS64500 Elimu Net | AS64511 | networks");
    }

    @Test
    void letsALeverReferToWhatAnEarlierOneAdds() {
        Plan plan = Changes.add(TestPlans.good(), "scenarios[mombasa].levers", new OutageLever.CutSpan("s-mba-mld"));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsALeverThatRefersToWhatALaterOneAdds() {
        Plan plan = Changes.remove(TestPlans.good(), "scenarios[mombasa].levers[0]");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[0].site.fibreNode reference Mombasa opens (mombasa) | n-mld | fibreNodes",
                        "ERROR $.scenarios[1].levers[1].span.end reference Mombasa opens (mombasa) | n-mld | fibreNodes");
    }

    @Test
    void doesNotLetOneScenarioUseWhatAnotherAdds() {
        Plan plan = Changes.add(TestPlans.good(), "scenarios[island].levers", new OutageLever.CutSpan("s-mba-mld"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[6].levers[5].span reference The cable breaks (island) | s-mba-mld | spans");
    }
}
