package org.ixplanner.app.report.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.ixplanner.exchange.enclosure.EnclosureException;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnclosureTest {

    private static final Instant MADE = Instant.parse("2026-03-01T00:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static Plan plan;

    @SuppressWarnings("NullAway.Init")
    private static Enclosure enclosure;

    @BeforeAll
    static void enclose() throws Exception {
        plan = ((LoadResult.Loaded) SamplePlans.load("example")).plan();
        enclosure = Enclosure.of(Studies.run(plan, List.of()), "IXP Planner 1", Locale.ENGLISH, "A. Author", MADE, 0);
    }

    @Test
    void whatIsEnclosedIsReadAgain() throws Exception {
        Enclosure read = Enclosure.read(enclosure.text());
        assertThat(read).isEqualTo(enclosure);
        assertThat(read.plan()).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> assertThat(loaded.plan())
                .isEqualTo(plan));
        assertThat(read.manifest().scenarios())
                .containsExactlyElementsOf(
                        plan.scenarios().stream().map(one -> one.id()).toList());
        assertThat(read.manifest().made()).isEqualTo("2026-03-01T00:00:00Z");
    }

    @Test
    void theSameRunIsTheSameText() {
        assertThat(enclosure.text()).isEqualTo(enclosure.text());
    }

    @Test
    void whatIsBrokenIsToldAsSuch() {
        String text = enclosure.text();
        assertBroken("", "enclosure.broken");
        assertBroken("null", "enclosure.broken");
        assertBroken("[1]", "enclosure.broken");
        assertBroken("{}", "enclosure.broken");
        assertBroken(text.substring(0, text.length() / 2), "enclosure.broken");
        assertBroken(
                text.replace("\"seed\":", "\"sead\":").replace("\"plan\":\"H4", "\"plan\":\"?4"), "enclosure.broken");
        assertBroken(text.replace("\"language\"", "\"tongue\""), "enclosure.broken");
        assertBroken(text.replace("\"scenarios\":[", "\"scenarios\":[null,"), "enclosure.broken");
        assertBroken(text.replace("{\"version\":1", "{\"version\":9"), "enclosure.newer");
        assertBroken(text.replace(enclosure.manifest().planSha256(), "0".repeat(64)), "enclosure.otherPlan");
        String noPlan = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        assertBroken(text.replaceFirst("\"plan\":\"H4[^\"]*\"", "\"plan\":\"" + noPlan + "\""), "enclosure.broken");
    }

    private static void assertBroken(String text, String why) {
        assertThatThrownBy(() -> Enclosure.read(text)).isInstanceOfSatisfying(EnclosureException.class, e -> assertThat(
                        e.problem().key())
                .isEqualTo(why));
    }
}
