package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.edit.StaleEditException;
import org.ixplanner.engine.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanSessionTest {

    private static final Path FILE = Path.of("kenya.ixplan");
    private static final Path OTHER = Path.of("uganda.ixplan");

    private final PlanSession session = new PlanSession();
    private final Plan plan = Edits.with("kixp");

    @Test
    void noPlanIsOpenAtFirst() {
        assertThat(session.open()).isEmpty();
        assertThat(session.openings()).isZero();
        assertThatThrownBy(session::undo).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.apply(Edits.add(plan, "asteroid"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePlanThatIsOpenedIsTheOneThatIsOpen() {
        session.open(OpenPlan.ofFile(plan, FILE));

        assertThat(session.open().orElseThrow().plan()).isSameAs(plan);
        assertThat(session.open().orElseThrow().isModified()).isFalse();
    }

    @Test
    void editsAreUndoneAndRedone() {
        session.open(OpenPlan.ofFile(plan, FILE));
        Edits.add(session, "asteroid");
        assertThat(Edits.has(session, "asteroid")).isTrue();

        session.undo();
        assertThat(session.open().orElseThrow().plan()).isEqualTo(plan);
        assertThat(session.open().orElseThrow().isModified()).isFalse();

        session.redo();
        assertThat(Edits.has(session, "asteroid")).isTrue();
        assertThat(session.open().orElseThrow().isModified()).isTrue();
    }

    @Test
    void whereNothingIsToBeUndoneNothingHappensAndNobodyIsTold() {
        session.open(OpenPlan.ofFile(plan, FILE));
        List<String> told = new ArrayList<>();
        session.listen(() -> told.add("changed"));
        session.undo();
        session.redo();

        assertThat(told).isEmpty();
        assertThat(session.open().orElseThrow().plan()).isSameAs(plan);
    }

    @Test
    void anEditOfAnotherStateOfThePlanIsRefusedAndThePlanStays() {
        session.open(OpenPlan.ofFile(plan, FILE));
        PlanEdit twice = Edits.add(plan, "asteroid");
        session.apply(twice);
        OpenPlan before = session.open().orElseThrow();

        assertThatThrownBy(() -> session.apply(twice)).isInstanceOf(StaleEditException.class);
        assertThat(session.open()).containsSame(before);
    }

    @Test
    void everyChangeIsToldAfterIt() {
        List<Boolean> modified = new ArrayList<>();
        session.listen(
                () -> modified.add(session.open().map(OpenPlan::isModified).orElse(false)));
        session.open(OpenPlan.ofFile(plan, FILE));
        Edits.add(session, "asteroid");
        session.saved(session.open().orElseThrow(), FILE);
        session.close();

        assertThat(modified).containsExactly(false, true, false, false);
    }

    @Test
    void aListenerMayListenOnceMore() {
        List<String> told = new ArrayList<>();
        session.listen(() -> session.listen(() -> told.add("late")));
        session.open(OpenPlan.copy(plan));
        assertThat(told).isEmpty();

        session.close();
        assertThat(told).containsExactly("late");
    }

    @Test
    void editsAndSavingAreNoOpenings() {
        session.open(OpenPlan.copy(plan));
        int first = session.openings();
        Edits.add(session, "asteroid");
        session.saved(session.open().orElseThrow(), FILE);
        session.undo();
        assertThat(session.openings()).isEqualTo(first);

        session.open(OpenPlan.copy(plan));
        assertThat(session.openings()).isNotEqualTo(first);
        int second = session.openings();
        session.close();
        assertThat(session.openings()).isNotIn(first, second);
        assertThat(session.open()).isEmpty();
    }

    @Test
    void aPlanThatIsSavedHasTheFile() {
        session.open(OpenPlan.copy(plan));
        Edits.add(session, "asteroid");
        session.saved(session.open().orElseThrow(), FILE);

        assertThat(session.open().orElseThrow().file()).contains(FILE);
        assertThat(session.open().orElseThrow().isModified()).isFalse();
    }

    @Test
    void whatIsEditedWhileItIsSavedIsNotSaved() {
        session.open(OpenPlan.ofFile(plan, FILE));
        Edits.add(session, "asteroid");
        OpenPlan written = session.open().orElseThrow();
        Edits.add(session, "ixp-mombasa");
        session.saved(written, FILE);

        assertThat(session.open().orElseThrow().isModified()).isTrue();
        session.undo();
        assertThat(session.open().orElseThrow().isModified()).isFalse();
        assertThat(Edits.has(session, "asteroid")).isTrue();
    }

    @Test
    void whatIsUndoneWhileItIsSavedDiffersFromItsFile() {
        session.open(OpenPlan.ofFile(plan, FILE));
        Edits.add(session, "asteroid");
        OpenPlan written = session.open().orElseThrow();
        session.undo();
        session.saved(written, FILE);

        assertThat(session.open().orElseThrow().isModified()).isTrue();
        session.redo();
        assertThat(session.open().orElseThrow().isModified()).isFalse();
    }

    @Test
    void savingAPlanChangesNothingOfAnotherThatWasOpenedMeanwhile() {
        session.open(OpenPlan.ofFile(plan, FILE));
        OpenPlan written = session.open().orElseThrow();
        session.open(OpenPlan.unsaved(Edits.with("uixp"), Optional.of(OTHER)));
        session.saved(written, FILE);

        assertThat(session.open().orElseThrow().file()).contains(OTHER);
        assertThat(session.open().orElseThrow().isModified()).isTrue();
    }

    @Test
    void savingACopyOfASampleGivesNoFileToAnotherCopyThatWasOpenedMeanwhile() {
        session.open(OpenPlan.copy(plan));
        OpenPlan written = session.open().orElseThrow();
        session.open(OpenPlan.copy(Edits.with("uixp")));
        session.saved(written, FILE);

        assertThat(session.open().orElseThrow().file()).isEmpty();
        assertThat(session.open().orElseThrow().isModified()).isFalse();
    }

    @Test
    void savingAPlanDoesNotMarkTheSameFileOpenedAgainMeanwhile() {
        session.open(OpenPlan.ofFile(plan, FILE));
        OpenPlan written = session.open().orElseThrow();
        session.open(OpenPlan.ofFile(plan, FILE));
        session.saved(written, FILE);

        assertThat(session.open().orElseThrow().isModified()).isFalse();
    }

    @Test
    void thePlanIsInTheFileThatItWasWrittenToLast() {
        session.open(OpenPlan.copy(plan));
        OpenPlan written = session.open().orElseThrow();
        session.saved(written, FILE);
        session.saved(written, OTHER);

        assertThat(session.open().orElseThrow().file()).contains(OTHER);
    }

    @Test
    void savingAPlanThatWasClosedMeanwhileOpensNothing() {
        session.open(OpenPlan.copy(plan));
        OpenPlan written = session.open().orElseThrow();
        session.close();
        session.saved(written, FILE);

        assertThat(session.open()).isEmpty();
    }
}
