package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.task.DirectTaskRunner;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

    // No system counts its processes that far.
    private static final long DEAD = 999_999_999_999L;

    private final PlanSession session = new PlanSession();
    private final List<Message> failures = new ArrayList<>();
    private final Plan plan = Edits.with("kixp");

    @TempDir
    Path folder;

    private Path file = Path.of("kenya.ixplan");
    private DiskPlanStore store = new DiskPlanStore(Optional.empty());

    @BeforeEach
    void watch() throws Exception {
        file = folder.resolve("kenya.ixplan");
        store = store(DEAD);
        store.save(plan, file);
        new Autosave(session, store, new DirectTaskRunner(), failures::add).start();
    }

    @Test
    void anOpenedPlanIsNotKept() {
        session.open(OpenPlan.ofFile(plan, file));

        assertThat(kept()).isEmpty();
    }

    @Test
    void anEditIsKeptBesideTheFile() {
        session.open(OpenPlan.ofFile(plan, file));
        Edits.add(session, "asteroid");
        Edits.add(session, "ixp-mombasa");

        assertThat(kept()).contains(session.open().orElseThrow().plan());
        assertThat(failures).isEmpty();
    }

    @Test
    void anEditOfAPlanWithoutAFileIsKeptInTheProgramsFolder() {
        session.open(OpenPlan.copy(plan));
        Edits.add(session, "asteroid");

        assertThat(store.orphans())
                .extracting(Recovery.Candidate::plan)
                .containsExactly(session.open().orElseThrow().plan());
    }

    @Test
    void whatWasRecoveredIsKeptBeforeItIsEdited() {
        session.open(OpenPlan.unsaved(plan, Optional.empty()));

        assertThat(store.orphans()).hasSize(1);
    }

    @Test
    void whatAnEarlierRunKeptIsForgottenOnceItIsSaved() throws Exception {
        store(DEAD + 1).keep(plan, Optional.empty());
        Recovery.Candidate orphan = store.orphans().getFirst();
        store.adopt(orphan);
        session.open(OpenPlan.unsaved(orphan.plan(), Optional.empty()));
        OpenPlan written = session.open().orElseThrow();
        store.save(written.plan(), file);
        session.saved(written, file);

        assertThat(store.orphans()).isEmpty();
    }

    @Test
    void undoingToTheSavedStateForgetsIt() {
        session.open(OpenPlan.ofFile(plan, file));
        Edits.add(session, "asteroid");
        session.undo();
        assertThat(kept()).isEmpty();

        session.redo();
        assertThat(kept()).isPresent();
    }

    @Test
    void savingForgetsIt() throws Exception {
        session.open(OpenPlan.copy(plan));
        Edits.add(session, "asteroid");
        OpenPlan written = session.open().orElseThrow();
        store.save(written.plan(), file);
        session.saved(written, file);

        assertThat(store.orphans()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasEditedWhileItGotItsFileIsKeptBesideTheFileFromThenOn() throws Exception {
        session.open(OpenPlan.copy(plan));
        Edits.add(session, "asteroid");
        OpenPlan written = session.open().orElseThrow();
        store.save(written.plan(), file);
        Edits.add(session, "ixp-mombasa");
        session.saved(written, file);

        assertThat(store.orphans()).isEmpty();
        assertThat(kept()).contains(session.open().orElseThrow().plan());
    }

    @Test
    void closingThePlanForgetsIt() {
        session.open(OpenPlan.ofFile(plan, file));
        Edits.add(session, "asteroid");
        session.close();

        assertThat(kept()).isEmpty();
    }

    @Test
    void anotherPlanInItsPlaceForgetsIt() {
        session.open(OpenPlan.ofFile(plan, file));
        Edits.add(session, "asteroid");
        session.open(OpenPlan.unsaved(Edits.with("uixp"), Optional.of(folder.resolve("uganda.ixplan"))));

        assertThat(kept()).isEmpty();
        assertThat(Recovery.autosaveOf(folder.resolve("uganda.ixplan"))).exists();
    }

    @Test
    void whatCannotBeKeptIsTold() {
        session.open(OpenPlan.ofFile(plan, folder.resolve("gone").resolve("kenya.ixplan")));
        Edits.add(session, "asteroid");

        assertThat(failures).extracting(Message::key).containsExactly("planfile.not-autosaved");
    }

    @Test
    void editsAreKeptAgainOnceTheyCanBe() throws Exception {
        Path later = folder.resolve("later").resolve("kenya.ixplan");
        session.open(OpenPlan.ofFile(plan, later));
        Edits.add(session, "asteroid");
        Files.createDirectories(folder.resolve("later"));
        Edits.add(session, "ixp-mombasa");

        assertThat(failures).hasSize(1);
        assertThat(Recovery.autosaveOf(later)).exists();
    }

    private DiskPlanStore store(long process) {
        return new DiskPlanStore(Optional.of(folder.resolve("unsaved")), process);
    }

    private Optional<Plan> kept() {
        return PlanFiles.load(Recovery.autosaveOf(file)) instanceof LoadResult.Loaded loaded
                ? Optional.of(loaded.plan())
                : Optional.empty();
    }
}
