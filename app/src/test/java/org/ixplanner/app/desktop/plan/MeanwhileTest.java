package org.ixplanner.app.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.HeldTaskRunner;
import org.ixplanner.app.desktop.dialog.Answer;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files take their time; what a person changes meanwhile is not lost without a question.
class MeanwhileTest {

    private final Desk desk = Desk.empty();
    private final HeldTaskRunner files = new HeldTaskRunner();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> done = new ArrayList<>();
    private final PlanController plans = new PlanController(
            desk.session(),
            new DiskPlanStore(Optional.empty()),
            new RecentPlans(Optional.empty()),
            files,
            dialogs,
            message -> {});

    @TempDir
    Path folder;

    @BeforeEach
    void openPlan() {
        desk.workspace().liveProperty().set(false);
        desk.session().open(OpenPlan.ofFile(Desk.plan("example"), folder.resolve("plan.ixplan")));
    }

    @Test
    void aChangeWhileAnotherPlanIsReadIsAskedAbout() {
        plans.openSample("kenya");
        rename("Changed meanwhile");

        files.release();

        assertThat(dialogs.asked()).containsExactly("unsaved Changed meanwhile");
        assertThat(name()).isEqualTo("Changed meanwhile");
    }

    @Test
    void whatWasGivenUpBeforeReadingIsNotAskedAboutTwice() {
        rename("Given up");
        dialogs.answer(Answer.DISCARD);

        plans.openSample("kenya");
        files.release();

        assertThat(dialogs.asked()).containsExactly("unsaved Given up");
        assertThat(name()).isEqualTo("Kenya");
    }

    @Test
    void aChangeWhileThePlanIsSavedIsAskedAboutBeforeItIsClosed() {
        rename("First");
        dialogs.answer(Answer.SAVE).answer(Answer.SAVE);

        plans.close(() -> done.add("closed"));
        rename("Second");
        files.release();

        assertThat(dialogs.asked()).containsExactly("unsaved First", "unsaved Second");
        assertThat(done).containsExactly("closed");
        assertThat(saved()).isEqualTo("Second");
    }

    @Test
    void whatIsSavedIsThePlanAsItWasWhenSavingBegan() {
        rename("First");

        plans.save();
        rename("Second");
        files.release();

        assertThat(saved()).isEqualTo("First");
        assertThat(name()).isEqualTo("Second");
        assertThat(desk.session().open().orElseThrow().isModified()).isTrue();
    }

    private void rename(String name) {
        desk.workspace().apply(Edits.header(desk.plan(), "name", name));
    }

    private String name() {
        return desk.plan().header().name();
    }

    private String saved() {
        LoadResult result = PlanFiles.load(folder.resolve("plan.ixplan"));
        return ((LoadResult.Loaded) result).plan().header().name();
    }
}
