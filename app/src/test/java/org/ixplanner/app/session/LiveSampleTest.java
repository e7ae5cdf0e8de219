package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.EditGenerator;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample country, edited and simulated live: the study is that of a program that was just started, bit for bit.
final class LiveSampleTest {

    private static final Plan KENYA = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editsOfTheSampleGiveWhatAFreshProgramGives(long seed) {
        LiveSimulator live = new LiveSimulator();
        EditGenerator edits = new EditGenerator(seed, KENYA);
        Plan now = KENYA;
        for (int i = 0; i < 5; i++) {
            PlanEdit edit = edits.edit(now);
            Plan edited = edit.apply(now);
            String fresh = told(edited, new LiveSimulator());
            assertThat(told(edited, live))
                    .as("seed %d, edit %d: %s", seed, i, edit)
                    .isEqualTo(fresh);
            now = fresh.startsWith("refused") ? now : edited;
        }
    }

    // Everything that was found, with all digits; or why nothing was.
    private static String told(Plan plan, LiveSimulator live) {
        try {
            return Studies.run(plan, List.of(), Runnable::run, live).toString();
        } catch (CannotSimulateException e) {
            return "refused " + e.problems();
        } catch (RuntimeException e) {
            return "refused " + e;
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameStudy() throws CannotSimulateException {
        String alone = told(KENYA, new LiveSimulator());
        for (int threads : new int[] {2, 3, 8}) {
            try (var pool = Executors.newFixedThreadPool(threads)) {
                LiveSimulator live = new LiveSimulator();
                Study first = Studies.run(KENYA, List.of(), pool, live);
                Study again = Studies.run(KENYA, List.of(), pool, live);
                assertThat(first.toString()).isEqualTo(alone);
                assertThat(again.toString()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aPlanThatWasSavedAndOpenedAgainGivesTheSameStudy(@TempDir Path folder) throws SaveException {
        Path file = folder.resolve("kenya.ixplan");
        PlanFiles.save(KENYA, file);
        Plan opened = ((LoadResult.Loaded) PlanFiles.load(file)).plan();
        LiveSimulator live = new LiveSimulator();

        String expected = told(KENYA, live);
        assertThat(told(opened, live)).isEqualTo(expected);
        assertThat(told(opened, new LiveSimulator())).isEqualTo(expected);
    }
}
