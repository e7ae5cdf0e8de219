package org.ixplanner.engine.check.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void noCheckFindsAnythingInTheGoodPlan() {
        for (Check check : Checks.ALL) {
            assertThat(Told.by(check, TestPlans.good())).as(check.id()).isEmpty();
        }
    }

    @Test
    void whatIsUnknownIsAskedForAndNeverJudged() {
        Plan plan = TestPlans.good();
        for (Network network : plan.networks()) {
            String path = "networks[" + network.asn() + "].";
            for (int i = 0; i < network.users().size() && i < 1; i++) {
                plan = Changes.set(plan, path + "users[" + i + "].city", null);
            }
            for (int i = 0; i < network.contracts().size(); i++) {
                plan = Changes.set(plan, path + "contracts[" + i + "].site", null);
            }
        }
        for (Site site : plan.sites()) {
            plan = Changes.set(plan, "sites[" + site.id() + "].place", null);
        }
        for (FibreNode node : plan.fibreNodes()) {
            plan = Changes.set(plan, "fibreNodes[" + node.id() + "].country", null);
        }
        for (int i = 0; i < 3; i++) {
            plan = Changes.set(plan, "exchanges[nbo-ix].members[" + i + "].site", null);
        }
        // A lever moves users of a city that is still known.
        assertThat(Checks.findings(Told.input(plan)))
                .isNotEmpty()
                .allMatch(finding -> finding.check().equals("open-question") && finding.severity() == Severity.NOTE);
    }

    @Test
    void noCheckFindsAnythingInAnEmptyPlan() {
        assertThat(Checks.findings(Told.input(TestPlans.empty()))).isEmpty();
    }

    @Test
    void idsAreUniqueAndInKebabCase() {
        assertThat(Checks.ALL)
                .extracting(Check::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyCheckHasTextsAndEveryTextItsCheck() {
        for (Check check : Checks.ALL) {
            assertThat(English.TEXTS.keySet()).anyMatch(key -> isOf(key, check));
        }
        assertThat(English.TEXTS.keySet())
                .filteredOn(key -> key.startsWith("check."))
                .allMatch(key -> Checks.ALL.stream().anyMatch(check -> isOf(key, check)))
                .allMatch(key -> English.TEXTS.containsKey(
                        key.endsWith(".hint") ? key.substring(0, key.length() - 5) : key + ".hint"));
    }

    private static boolean isOf(String key, Check check) {
        String own = "check." + check.id();
        return key.equals(own) || key.startsWith(own + ".");
    }
}
