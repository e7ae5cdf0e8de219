package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class OffCountryCheckTest {

    private static final Check CHECK = new OffCountryCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void seesThatLongitudeAndLatitudeAreSwapped() {
        Plan plan = Changes.set(TestPlans.good(), "sites[mba-dc].place", new LonLat(-4.05, 39.67));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.sites[3].place off-country.swapped Jirani Mombasa (mba-dc) | KE | 5406.3");
    }

    @Test
    void namesTheCountryWhereItIs() {
        Plan plan = Changes.set(TestPlans.good(), "sites[kis-pop].place", new LonLat(33.2, 0.44));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.sites[4].place off-country.elsewhere Kisumu exchange house (kis-pop) | KE | 77.9 | UG");
    }

    @Test
    void findsANodeAtSea() {
        Plan plan = Changes.set(TestPlans.good(), "fibreNodes[n-mba].place", new LonLat(44, -4));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.fibreNodes[7].place off-country.off Mombasa (n-mba) | KE | 233.2");
    }

    @Test
    void findsACityOfUsersAbroad() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].users[0].place", new LonLat(33.2, 0.44));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].users[0].place off-country.elsewhere Nairobi, AS64496 Savanna Telecom | KE | 77.9 | UG");
    }

    @Test
    void looksAtSitesOfLevers() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[1].site.country", "GB");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.scenarios[1].levers[1].site.place off-country.elsewhere Malindi tower (mld-pop) | GB | 6943.9 | KE");
    }

    @Test
    void forgivesWhatTheOutlineForgives() {
        Plan plan = Changes.set(TestPlans.good(), "fibreNodes[n-mba].place", new LonLat(41.94, -4));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void leavesUnknownCountriesToAnotherCheck() {
        Plan plan = Changes.set(TestPlans.good(), "sites[nbo-dc].country", "QQ");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
