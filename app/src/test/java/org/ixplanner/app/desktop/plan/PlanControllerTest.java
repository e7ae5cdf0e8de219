package org.ixplanner.app.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.dialog.Answer;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanControllerTest {

    private final Desk desk = Desk.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> status = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private RecentPlans recent = new RecentPlans(Optional.empty());
    private PlanController plans = controller();

    @BeforeEach
    void savedPlan() throws SaveException {
        desk.workspace().liveProperty().set(false);
        file = folder.resolve("plan.ixplan");
        recent = new RecentPlans(Optional.of(folder.resolve("recent.txt")));
        plans = controller();
        PlanFiles.save(Desk.plan("example"), file);
    }

    @Test
    void theChosenPlanIsOpenedAndRemembered() {
        dialogs.choose(file);

        plans.open();

        assertThat(desk.plan()).isEqualTo(Desk.plan("example"));
        assertThat(open().file()).contains(file);
        assertThat(open().isModified()).isFalse();
        assertThat(status).containsExactly("Opened plan.ixplan");
        assertThat(recent.list()).containsExactly(file);
    }

    @Test
    void whoChoosesNoPlanKeepsTheOneThatIsOpen() {
        plans.openSample("kenya");

        plans.open();

        assertThat(name()).isEqualTo("Kenya");
    }

    @Test
    void aSampleIsOpenedAsACopyWithoutAFile() {
        plans.openSample("kenya");

        assertThat(open().file()).isEmpty();
        assertThat(open().isModified()).isFalse();
        assertThat(status).containsExactly("A copy of the sample Kenya; save it to keep your changes");
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void aBrokenFileLeavesTheOpenPlanUntouchedAndTellsEveryProblem() throws IOException {
        plans.open(file);
        OpenPlan before = open();
        Path broken = folder.resolve("broken.ixplan");
        Files.writeString(
                broken,
                Files.readString(file)
                        .replace("\"peakMbps\": 30000", "\"peakMbps\": \"many\"")
                        .replace("\"KE\"", "7"));

        plans.open(broken);

        assertThat(desk.session().open()).containsSame(before);
        assertThat(dialogs.told()).hasSizeGreaterThan(2).startsWith("\"broken.ixplan\" cannot be opened");
        assertThat(dialogs.told()).anySatisfy(problem -> assertThat(problem).startsWith("$.networks[0].peakMbps: "));
        assertThat(dialogs.told()).anySatisfy(problem -> assertThat(problem).startsWith("$.header.country: "));
        assertThat(recent.list()).containsExactly(file);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        plans.open(folder.resolve("nowhere.ixplan"));

        assertThat(desk.session().open()).isEmpty();
        assertThat(dialogs.told()).hasSize(2).startsWith("\"nowhere.ixplan\" cannot be opened");
    }

    @Test
    void unsavedChangesAreSavedBeforeAnotherPlanOpens() {
        editedPlan();
        dialogs.answer(Answer.SAVE);

        plans.openSample("kenya");

        assertThat(dialogs.asked()).containsExactly("unsaved Edited");
        assertThat(load(file).header().name()).isEqualTo("Edited");
        assertThat(name()).isEqualTo("Kenya");
    }

    @Test
    void unsavedChangesThatAreDiscardedAreNotInTheFile() {
        editedPlan();
        dialogs.answer(Answer.DISCARD);

        plans.openSample("kenya");

        assertThat(load(file)).isEqualTo(Desk.plan("example"));
        assertThat(name()).isEqualTo("Kenya");
    }

    @Test
    void whoCancelsKeepsThePlanAndItsChanges() {
        editedPlan();
        dialogs.answer(Answer.CANCEL);

        plans.openSample("kenya");
        plans.close(() -> done.add("closed"));

        assertThat(name()).isEqualTo("Edited");
        assertThat(open().isModified()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void discardedChangesAreStillThereIfTheOtherFileIsBroken() throws IOException {
        editedPlan();
        Path broken = Files.writeString(folder.resolve("broken.ixplan"), "{");
        dialogs.answer(Answer.DISCARD);

        plans.open(broken);

        assertThat(name()).isEqualTo("Edited");
        assertThat(open().isModified()).isTrue();
    }

    @Test
    void closingAPlanWithoutChangesAsksNothing() {
        plans.open(file);

        plans.close(() -> done.add("closed"));

        assertThat(dialogs.asked()).isEmpty();
        assertThat(desk.session().open()).isEmpty();
        assertThat(done).containsExactly("closed");
    }

    @Test
    void closingSavesFirstWhereThatIsWanted() {
        editedPlan();
        dialogs.answer(Answer.SAVE);

        plans.close(() -> done.add("closed"));

        assertThat(load(file).header().name()).isEqualTo("Edited");
        assertThat(desk.session().open()).isEmpty();
        assertThat(done).containsExactly("closed");
    }

    @Test
    void savingAgainGoesIntoTheSameFile() {
        editedPlan();

        plans.save();

        assertThat(dialogs.asked()).isEmpty();
        assertThat(load(file).header().name()).isEqualTo("Edited");
        assertThat(open().isModified()).isFalse();
        assertThat(status).endsWith("Saved plan.ixplan");
    }

    @Test
    void aPlanWithoutAFileAsksForOneAndGetsTheEnding() {
        plans.openSample("example");
        dialogs.choose(folder.resolve("second"));

        plans.save();

        assertThat(dialogs.asked()).containsExactly("save a-second-exchange-for-kenya.ixplan");
        assertThat(open().file()).contains(folder.resolve("second.ixplan"));
        assertThat(load(folder.resolve("second.ixplan"))).isEqualTo(Desk.plan("example"));
        assertThat(recent.list()).containsExactly(folder.resolve("second.ixplan"));
    }

    @Test
    void aDotInTheNameIsNoEnding() {
        plans.openSample("example");
        dialogs.choose(folder.resolve("plan v1.2"));

        plans.saveAs();

        assertThat(folder.resolve("plan v1.2.ixplan")).exists();
    }

    @Test
    void aPlanThatOnlyTheEndingLeadsToIsNotReplacedUnasked() {
        plans.openSample("kenya");
        dialogs.choose(folder.resolve("plan"));

        plans.saveAs();

        assertThat(dialogs.asked()).endsWith("replace plan.ixplan");
        assertThat(load(file)).isEqualTo(Desk.plan("example"));
        assertThat(open().file()).isEmpty();

        dialogs.choose(folder.resolve("plan")).replace(true);

        plans.saveAs();

        assertThat(load(file)).isEqualTo(Desk.plan("kenya"));
        assertThat(open().file()).contains(file);
    }

    @Test
    void theEndingIsThereOnceWhateverItsCase() {
        plans.openSample("example");
        dialogs.choose(folder.resolve("LOUD.IXPLAN"));

        plans.saveAs();

        assertThat(open().file()).contains(folder.resolve("LOUD.IXPLAN"));
    }

    @Test
    void savingElsewhereLeavesTheFirstFileAsItWas() {
        editedPlan();
        dialogs.choose(folder.resolve("other.ixplan"));

        plans.saveAs();

        assertThat(dialogs.asked()).containsExactly("save plan.ixplan");
        assertThat(load(file)).isEqualTo(Desk.plan("example"));
        assertThat(load(folder.resolve("other.ixplan")).header().name()).isEqualTo("Edited");
        assertThat(open().file()).contains(folder.resolve("other.ixplan"));
        assertThat(open().isModified()).isFalse();
    }

    @Test
    void whoNamesNoFileHasNotSavedAndIsNotClosed() {
        plans.openSample("example");
        edit();
        dialogs.answer(Answer.SAVE);

        plans.close(() -> done.add("closed"));

        assertThat(name()).isEqualTo("Edited");
        assertThat(done).isEmpty();
    }

    @Test
    void aSaveThatFailsIsToldAndKeepsTheChanges() {
        editedPlan();
        dialogs.choose(folder.resolve("missing").resolve("plan.ixplan")).answer(Answer.SAVE);

        plans.saveAs();

        assertThat(dialogs.told()).hasSize(2).startsWith("\"plan.ixplan\" cannot be saved");
        assertThat(open().isModified()).isTrue();
        assertThat(open().file()).contains(file);
        assertThat(name()).isEqualTo("Edited");
    }

    @Test
    void nothingFollowsASaveThatFails() throws IOException {
        editedPlan();
        Files.delete(file);
        Files.createDirectory(file);
        dialogs.answer(Answer.SAVE);

        plans.close(() -> done.add("closed"));

        assertThat(dialogs.told()).isNotEmpty();
        assertThat(done).isEmpty();
        assertThat(open().isModified()).isTrue();
    }

    private PlanController controller() {
        return new PlanController(
                desk.session(),
                new DiskPlanStore(Optional.empty()),
                recent,
                desk.runner(),
                dialogs,
                message -> status.add(desk.texts().format(message)));
    }

    private void editedPlan() {
        plans.open(file);
        edit();
    }

    private void edit() {
        desk.workspace().apply(Edits.header(desk.plan(), "name", "Edited"));
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
