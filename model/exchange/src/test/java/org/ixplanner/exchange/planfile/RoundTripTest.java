package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void savedAndReadIsTheSamePlanAndTheSameBytes() {
        for (long seed = 0; seed < 300; seed++) {
            Plan plan = new PlanGenerator(seed).plan(6);
            String text = PlanTexts.text(plan);
            assertThat(PlanTexts.read(text)).as("seed %d", seed).isEqualTo(loaded(plan));
            assertThat(PlanTexts.text(PlanTexts.plan(text))).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void theMachinesLocaleAndTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Plan plan = new PlanGenerator(5).plan(6);
        String text = PlanTexts.text(plan);
        try {
            // Turkish has its own dotless i, Arabic its own digits, Samoa another day.
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "fr-FR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(PlanTexts.text(plan)).as(tag).isEqualTo(text);
                assertThat(PlanTexts.read(text)).as(tag).isEqualTo(loaded(plan));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        Plan plan = new PlanGenerator(5).plan(3);
        assertThat(PlanTexts.read("\uFEFF" + PlanTexts.text(plan))).isEqualTo(loaded(plan));
    }

    private static LoadResult loaded(Plan plan) {
        return new LoadResult.Loaded(plan, PlanFormat.VERSION, List.of());
    }
}
