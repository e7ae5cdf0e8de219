package org.ixplanner.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.ixplanner.app.docs.KeptFile;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.junit.jupiter.api.Test;

class SamplePlansTest {

    @Test
    void everySampleIsReadWithoutWarning() {
        for (String name : SamplePlans.NAMES) {
            assertThat(SamplePlans.load(name))
                    .as(name)
                    .isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> assertThat(loaded.warnings())
                            .isEmpty());
        }
    }

    @Test
    void theExampleIsTheGoodPlanOfTheTests() throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(TestPlans.good(), text);
        KeptFile.of("sample-data/example/example.ixplan").is(text.toString());
    }

    @Test
    void askingIsByPrefix() {
        assertThat(SamplePlans.asked("sample:example")).contains("example");
        assertThat(SamplePlans.asked("example.ixplan")).isEmpty();
        assertThat(SamplePlans.words()).containsExactly("sample:example", "sample:kenya");
        assertThatThrownBy(() -> SamplePlans.load("../../etc")).hasMessageContaining("no sample");
    }
}
