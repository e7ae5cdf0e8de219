package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskPlanStoreTest {

    // No system counts its processes that far.
    private static final long DEAD = 999_999_999_999L;

    private final Plan first = Edits.with("kixp");
    private final Plan second = Edits.with("kixp", "asteroid");
    private final Plan third = Edits.with("kixp", "asteroid", "ixp-mombasa");

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(TestPlans.good(), file);

        assertThat(plan(store().load(file))).isEqualTo(TestPlans.good());
    }

    @Test
    void whatIsNoPlanIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("kenya.ixplan"), "{ no plan");

        assertThat(store().load(file)).isInstanceOf(LoadResult.Refused.class);
        assertThat(store().load(folder.resolve("missing.ixplan"))).isInstanceOf(LoadResult.Refused.class);
    }

    @Test
    void samplesComeWithTheProgram() {
        assertThat(plan(store().sample("kenya")).header().country()).isEqualTo("KE");
        assertThatThrownBy(() -> store().sample("atlantis")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeSavedIsTold() {
        Path file = folder.resolve("no such folder").resolve("kenya.ixplan");

        assertThatThrownBy(() -> store().save(first, file)).isInstanceOf(SaveException.class);
        assertThatThrownBy(() -> store().keep(first, Optional.of(file))).isInstanceOf(SaveException.class);
    }

    @Test
    void aFileThatWasSavedOnceHasNoCopies() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(first, file);

        assertThat(store().copies(file)).isEmpty();
    }

    @Test
    void copiesAreWhatIsNewerThanTheFileAndWhatItHeldBefore() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(first, file);
        store().save(second, file);
        store().keep(third, Optional.of(file));
        age(Recovery.backupOf(file), 30);
        age(file, 20);
        age(Recovery.autosaveOf(file), 10);

        List<Recovery.Candidate> copies = store().copies(file);
        assertThat(copies)
                .extracting(Recovery.Candidate::source)
                .containsExactly(Recovery.Source.AUTOSAVE, Recovery.Source.BACKUP);
        assertThat(copies).extracting(Recovery.Candidate::plan).containsExactly(third, first);
    }

    @Test
    void whatWasKeptBeforeTheFileWasWrittenIsNoCopy() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(first, file);
        store().keep(second, Optional.of(file));
        age(Recovery.autosaveOf(file), 20);
        age(file, 10);

        assertThat(store().copies(file)).isEmpty();
    }

    @Test
    void whatWasKeptStandsForAFileThatIsGone() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().keep(second, Optional.of(file));

        assertThat(store().copies(file)).extracting(Recovery.Candidate::plan).containsExactly(second);
    }

    @Test
    void keepingLeavesTheFileAlone() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(first, file);
        store().keep(second, Optional.of(file));

        assertThat(plan(store().load(file))).isEqualTo(first);
    }

    @Test
    void whatIsForgottenIsNotOfferedAgain() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().save(first, file);
        store().keep(second, Optional.of(file));
        store().forget(Optional.of(file));

        assertThat(store().copies(file)).isEmpty();
        assertThat(plan(store().load(file))).isEqualTo(first);
    }

    @Test
    void forgettingWhatWasNeverKeptIsFine() {
        store().forget(Optional.of(folder.resolve("kenya.ixplan")));
        store().forget(Optional.empty());

        assertThat(store().orphans()).isEmpty();
    }

    @Test
    void savingForgetsWhatWasKept() throws Exception {
        Path file = folder.resolve("kenya.ixplan");
        store().keep(second, Optional.of(file));
        store().save(second, file);

        assertThat(store().copies(file)).isEmpty();
    }

    @Test
    void aPlanWithoutAFileIsAnOrphanOnceItsProgramIsGone() throws Exception {
        store(DEAD).keep(second, Optional.empty());
        store(DEAD + 1).keep(third, Optional.empty());
        age(kept(DEAD), 10);
        age(kept(DEAD + 1), 20);

        assertThat(store().orphans()).extracting(Recovery.Candidate::plan).containsExactly(second, third);
        assertThat(store().orphans()).extracting(Recovery.Candidate::source).containsOnly(Recovery.Source.AUTOSAVE);
    }

    @Test
    void aPlanOfAProgramThatStillRunsIsNoOrphan() throws Exception {
        store().keep(second, Optional.empty());

        assertThat(kept(ProcessHandle.current().pid())).exists();
        assertThat(store().orphans()).isEmpty();
    }

    @Test
    void aPlanWithoutAFileIsForgottenByTheProgramThatKeptIt() throws Exception {
        store(DEAD).keep(second, Optional.empty());
        store(DEAD + 1).keep(third, Optional.empty());
        store(DEAD).forget(Optional.empty());

        assertThat(store().orphans()).extracting(Recovery.Candidate::plan).containsExactly(third);
    }

    @Test
    void anOrphanThatIsAdoptedIsKeptByThisProgramFromThenOn() throws Exception {
        store(DEAD).keep(second, Optional.empty());
        store().adopt(store().orphans().getFirst());
        assertThat(store().orphans()).isEmpty();
        assertThat(plan(store().load(kept(ProcessHandle.current().pid())))).isEqualTo(second);

        store().forget(Optional.empty());
        assertThat(unsaved()).isEmptyDirectory();
    }

    @Test
    void anOrphanThatIsGoneCannotBeAdoptedAndNothingHappens() throws Exception {
        store(DEAD).keep(second, Optional.empty());
        Recovery.Candidate orphan = store().orphans().getFirst();
        store(DEAD).forget(Optional.empty());
        store().adopt(orphan);
        new DiskPlanStore(Optional.empty()).adopt(orphan);

        assertThat(unsaved()).isEmptyDirectory();
    }

    @Test
    void onlyWholePlansThatAProgramKeptAreOrphans() throws Exception {
        store(DEAD).keep(second, Optional.empty());
        Files.writeString(kept(DEAD + 1), "{ half a pl");
        Files.copy(kept(DEAD), unsaved().resolve("notes.ixplan.autosave"));
        Files.copy(kept(DEAD), unsaved().resolve(".unsaved-x.ixplan.autosave"));
        Files.copy(kept(DEAD), unsaved().resolve(".unsaved-" + "9".repeat(40) + "-0.ixplan.autosave"));

        assertThat(store().orphans()).hasSize(1);
    }

    @Test
    void withoutAFolderNothingIsKept() throws Exception {
        DiskPlanStore nowhere = new DiskPlanStore(Optional.empty());
        nowhere.keep(first, Optional.empty());
        nowhere.forget(Optional.empty());

        assertThat(nowhere.orphans()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereTheFolderCannotBeMadeNothingIsKeptButPlansAreSaved() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("state"), "a file");
        DiskPlanStore store = new DiskPlanStore(Optional.of(inTheWay.resolve("unsaved")));
        store.keep(first, Optional.empty());
        store.save(first, folder.resolve("kenya.ixplan"));

        assertThat(store.orphans()).isEmpty();
        assertThat(plan(store.load(folder.resolve("kenya.ixplan")))).isEqualTo(first);
    }

    @Test
    void aNumberThatAnotherProcessHasByNowHidesNothing() throws Exception {
        long mine = ProcessHandle.current().pid();
        store(mine).keep(second, Optional.empty());
        assertThat(store().orphans()).isEmpty();

        store(DEAD).keep(third, Optional.empty());
        Files.move(kept(DEAD), kept(mine, 1));

        assertThat(store().orphans()).extracting(Recovery.Candidate::plan).containsExactly(third);
    }

    private DiskPlanStore store() {
        return new DiskPlanStore(Optional.of(unsaved()));
    }

    private DiskPlanStore store(long process) {
        return new DiskPlanStore(Optional.of(unsaved()), process);
    }

    private Path unsaved() {
        return folder.resolve("unsaved");
    }

    private Path kept(long process) {
        return kept(process, ProcessHandle.of(process)
                .flatMap(it -> it.info().startInstant())
                .map(Instant::toEpochMilli)
                .orElse(0L));
    }

    private Path kept(long process, long began) {
        return unsaved().resolve(".unsaved-" + process + "-" + began + ".ixplan.autosave");
    }

    private static void age(Path file, int minutes) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-03-01T12:00:00Z").minusSeconds(60L * minutes)));
    }

    private static Plan plan(LoadResult result) {
        return ((LoadResult.Loaded) result).plan();
    }
}
