package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it saves one plan over another, again and again. Each killing takes a third of a second,
/// so the build does a few; `-Dixplanner.kills=1000` does the thousand that `docs/performance.md` tells of.
class KilledSaveTest {

    private static final int KILLS = Integer.getInteger("ixplanner.kills", 25);
    private static final long SEED = 20_261_123;

    @TempDir
    private Path folder;

    @Test
    void theFileIsAlwaysTheOldPlanOrTheNewOneWhole() throws Exception {
        Plan first = SaveChild.plan(1);
        Plan second = SaveChild.plan(2);
        Path file = folder.resolve("kenya.ixplan");
        SplittableRandom random = new SplittableRandom(SEED);
        int firsts = 0;
        int leftovers = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextLong(60_000), file);
            boolean isFirst = SaveChild.isHeld(first, file);
            assertThat(isFirst || SaveChild.isHeld(second, file))
                    .as("seed %d, kill %d", SEED, kill)
                    .isTrue();
            Path backup = Recovery.backupOf(file);
            assertThat(!Files.exists(backup) || SaveChild.isHeld(first, backup) || SaveChild.isHeld(second, backup))
                    .as("backup, seed %d, kill %d", SEED, kill)
                    .isTrue();
            firsts += isFirst ? 1 : 0;
            leftovers += leftovers() > 0 ? 1 : 0;
        }
        System.out.printf(
                "%d saves killed: %d left the one plan, %d the other, %d a temporary file; each whole%n",
                KILLS, firsts, KILLS - firsts, leftovers);
        PlanFiles.save(first, file);
        assertThat(leftovers()).as("temporary files after the next save").isZero();
    }

    private static void killAfter(long micros, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(SaveChild.command("forever", file.toString(), "1", "2"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            TimeUnit.MICROSECONDS.sleep(micros);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".saving")).count();
        }
    }
}
