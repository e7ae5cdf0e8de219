package org.ixplanner.app.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRecoveryTest {

    private static final String LOST = "Changes that were lost";

    private final Desk desk = Desk.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> status = new ArrayList<>();
    private final PlanController plans = new PlanController(
            desk.session(),
            new DiskPlanStore(Optional.empty()),
            new RecentPlans(Optional.empty()),
            desk.runner(),
            dialogs,
            message -> status.add(desk.texts().format(message)));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void savedPlan() throws SaveException {
        desk.workspace().liveProperty().set(false);
        file = folder.resolve("plan.ixplan");
        PlanFiles.save(Desk.plan("example"), file);
    }

    @Test
    void newerUnsavedChangesCanBeRecovered() throws SaveException, IOException {
        autosave();
        dialogs.recover(0);

        plans.open(file);

        assertThat(dialogs.asked()).containsExactly("recover plan.ixplan from 1");
        assertThat(name()).isEqualTo(LOST);
        assertThat(open().isModified()).isTrue();
        assertThat(open().file()).contains(file);
        assertThat(status).containsExactly("Recovered plan.ixplan; save it to keep it");
        assertThat(load(file)).isEqualTo(Desk.plan("example"));
    }

    @Test
    void theFileCanBeOpenedAsItWasSavedInstead() throws SaveException, IOException {
        autosave();
        dialogs.recover(-1);

        plans.open(file);

        assertThat(desk.plan()).isEqualTo(Desk.plan("example"));
        assertThat(open().isModified()).isFalse();
    }

    @Test
    void whoCancelsTheRecoveryOpensNothing() throws SaveException, IOException {
        autosave();

        plans.open(file);

        assertThat(desk.session().open()).isEmpty();
        assertThat(Recovery.autosaveOf(file)).exists();
    }

    @Test
    void anOlderAutosaveIsNotOffered() throws SaveException, IOException {
        autosave();
        Files.setLastModifiedTime(
                Recovery.autosaveOf(file), FileTime.from(Instant.now().minusSeconds(3600)));

        plans.open(file);

        assertThat(dialogs.asked()).isEmpty();
        assertThat(desk.plan()).isEqualTo(Desk.plan("example"));
    }

    @Test
    void aDamagedFileIsToldAndItsBackupOffered() throws SaveException, IOException {
        PlanFiles.save(Desk.plan("kenya"), file);
        Files.writeString(file, Files.readString(file).substring(0, 5000));
        dialogs.recover(0);

        plans.open(file);

        assertThat(dialogs.told()).startsWith("\"plan.ixplan\" cannot be opened");
        assertThat(dialogs.asked()).containsExactly("recover damaged plan.ixplan from 1");
        assertThat(desk.plan()).isEqualTo(Desk.plan("example"));
        assertThat(open().isModified()).isTrue();
        assertThat(open().file()).contains(file);
    }

    @Test
    void whatAnEarlierRunKeptIsOpenedAsUnsaved() {
        plans.recover(new Recovery.Candidate(
                Recovery.Source.AUTOSAVE, folder.resolve("kept"), FileTime.from(Instant.EPOCH), Desk.plan("kenya")));

        assertThat(desk.plan()).isEqualTo(Desk.plan("kenya"));
        assertThat(open().isModified()).isTrue();
        assertThat(open().file()).isEmpty();
    }

    private void autosave() throws SaveException, IOException {
        Plan plan = Desk.plan("example");
        PlanFiles.autosave(Edits.header(plan, "name", LOST).apply(plan), file);
        Files.setLastModifiedTime(
                Recovery.autosaveOf(file), FileTime.from(Instant.now().plusSeconds(60)));
    }

    private OpenPlan open() {
        return desk.session().open().orElseThrow();
    }

    private String name() {
        return desk.plan().header().name();
    }

    private static Plan load(Path file) {
        return ((LoadResult.Loaded) PlanFiles.load(file)).plan();
    }
}
