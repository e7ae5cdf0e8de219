package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {

    private final Plan first = new PlanGenerator(1).plan(3);
    private final Plan second = new PlanGenerator(2).plan(3);

    @TempDir
    private Path folder;

    @Test
    void aSavedPlanIsReadBackAndTheOneBeforeIsTheBackup() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        PlanFiles.save(first, file);
        assertThat(names()).containsExactly("kenya.ixplan");
        PlanFiles.save(second, file);

        assertThat(plan(file)).isEqualTo(second);
        assertThat(plan(folder.resolve("kenya.ixplan.bak"))).isEqualTo(first);
        assertThat(names()).containsExactly("kenya.ixplan", "kenya.ixplan.bak");
    }

    @Test
    void onlyItsOwnerMayReadIt() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        Files.writeString(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        PlanFiles.save(first, file);
        PlanFiles.autosave(first, file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(Recovery.autosaveOf(file)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = folder.resolve("real.ixplan");
        PlanFiles.save(first, file);
        Path link = Files.createSymbolicLink(folder.resolve("link.ixplan"), file);
        PlanFiles.save(second, link);
        assertThat(link).isSymbolicLink();
        assertThat(plan(file)).isEqualTo(second);
    }

    @Test
    void aLinkToAnotherFileSystemSavesThere() throws Exception {
        Path elsewhere = Path.of("/dev/shm");
        assumeTrue(
                Files.isWritable(elsewhere) && !Files.getFileStore(elsewhere).equals(Files.getFileStore(folder)),
                "this machine has no second file system at /dev/shm");
        Path far = Files.createTempDirectory(elsewhere, "ixplanner-test");
        Path file = far.resolve("real.ixplan");
        try {
            Path link = Files.createSymbolicLink(folder.resolve("link.ixplan"), file);
            assertThatThrownBy(() -> PlanFiles.save(first, link)).isInstanceOfSatisfying(SaveException.class, e -> {
                assertThat(e.what().toString()).contains("reason.broken-link");
                assertThat(link).isSymbolicLink();
            });
            PlanFiles.save(first, file);
            PlanFiles.save(second, link);
            assertThat(plan(link)).isEqualTo(second);
            assertThat(plan(Recovery.backupOf(link))).isEqualTo(first);
            assertThat(Recovery.backupOf(link)).isEqualTo(Recovery.backupOf(file));
        } finally {
            Files.deleteIfExists(Recovery.backupOf(file));
            Files.deleteIfExists(file);
            Files.delete(far);
        }
    }

    @Test
    void leftoversOfKilledSavesGoAwayAndThoseOfRunningOnesStay() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        long running = ProcessHandle.current().pid();
        // Linux gives no process this number: the largest possible is 4194304.
        Path dead = Files.createFile(folder.resolve(".kenya.ixplan.4194305-123.saving"));
        Path alive = Files.createFile(folder.resolve(".kenya.ixplan." + running + "-123.saving"));
        Path other = Files.createFile(folder.resolve(".uganda.ixplan.4194305-123.saving"));
        PlanFiles.save(first, file);
        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
        assertThat(other).exists();
    }

    @Test
    void aFolderThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> PlanFiles.save(first, folder.resolve("none").resolve("kenya.ixplan")))
                .isInstanceOfSatisfying(SaveException.class, e -> {
                    assertThat(e.what().key()).isEqualTo("planfile.unsaved");
                    assertThat(e.what().args().get(1).toString()).contains("reason.no-folder");
                });
    }

    @Test
    void aFolderInThePlaceOfTheFileSaysSo() {
        assertThatThrownBy(() -> PlanFiles.save(first, folder))
                .isInstanceOfSatisfying(
                        SaveException.class, e -> assertThat(e.what().key()).isEqualTo("planfile.folder-not-saved"));
    }

    @Test
    void aReadOnlyFolderLosesNothing() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        PlanFiles.save(first, file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write everywhere (root): see SaveFailureTest");
            assertThatThrownBy(() -> PlanFiles.save(second, file)).isInstanceOf(SaveException.class);
            assertThat(plan(file)).isEqualTo(first);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void recoveryOffersWhatIsWholeNewestFirst() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        Plan third = new PlanGenerator(3).plan(3);
        PlanFiles.save(first, file);
        PlanFiles.save(second, file);
        PlanFiles.autosave(third, file);
        Files.setLastModifiedTime(Recovery.backupOf(file), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.writeString(file, "damaged");

        List<Recovery.Candidate> candidates = Recovery.candidates(file);
        assertThat(candidates).extracting(Recovery.Candidate::plan).containsExactly(third, first);
        assertThat(candidates)
                .extracting(Recovery.Candidate::source)
                .containsExactly(Recovery.Source.AUTOSAVE, Recovery.Source.BACKUP);

        Files.writeString(Recovery.autosaveOf(file), "damaged too");
        assertThat(Recovery.candidates(file))
                .extracting(Recovery.Candidate::plan)
                .containsExactly(first);
    }

    @Test
    void savingDropsTheAutosave() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        PlanFiles.autosave(first, file);
        assertThat(file).doesNotExist();
        PlanFiles.save(second, file);
        assertThat(names()).containsExactly("kenya.ixplan");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    private static Plan plan(Path file) {
        assertThat(PlanFiles.load(file)).isInstanceOf(LoadResult.Loaded.class);
        return ((LoadResult.Loaded) PlanFiles.load(file)).plan();
    }
}
