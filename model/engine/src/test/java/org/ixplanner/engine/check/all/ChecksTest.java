package org.ixplanner.engine.check.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.TestPlans;
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
