package org.ixplanner.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.network.Organisation;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private final Plan start = new PlanGenerator(11).plan(3);
    private final PlanHistory opened = PlanHistory.opened(start);

    @Test
    void undoneToTheStartAndRedoneToTheEnd() {
        for (long seed = 0; seed < 50; seed++) {
            PlanGenerator generator = new PlanGenerator(seed);
            PlanHistory history = PlanHistory.opened(generator.plan(4));
            List<Plan> states = new ArrayList<>(List.of(history.plan()));
            for (int i = 0; i < 15; i++) {
                history = history.done(generator.edit(history.plan()));
                states.add(history.plan());
            }
            for (int i = 14; i >= 0; i--) {
                history = history.undone();
                assertThat(history.plan()).as("seed %d, undone to %d", seed, i).isEqualTo(states.get(i));
            }
            assertThat(history.undoTitle()).isEmpty();
            assertThat(history.undone()).isSameAs(history);
            for (int i = 1; i <= 15; i++) {
                history = history.redone();
                assertThat(history.plan()).as("seed %d, redone to %d", seed, i).isEqualTo(states.get(i));
            }
            assertThat(history.redoTitle()).isEmpty();
            assertThat(history.redone()).isSameAs(history);
        }
    }

    @Test
    void undoingAfterSavingModifiesAndRedoingGoesBackToSaved() {
        PlanHistory edited = opened.done(add("a"));
        assertThat(opened.isModified()).isFalse();
        assertThat(edited.isModified()).isTrue();

        PlanHistory saved = edited.saved();
        assertThat(saved.isModified()).isFalse();
        assertThat(saved.undone().isModified()).isTrue();
        assertThat(saved.undone().redone().isModified()).isFalse();
    }

    @Test
    void doingTheSameAgainAfterUndoDoesNotLookSaved() {
        PlanHistory saved = opened.done(add("a")).saved();
        PlanHistory again = saved.undone().done(add("a"));
        assertThat(again.plan()).isEqualTo(saved.plan());
        assertThat(again.isModified()).isTrue();
    }

    @Test
    void whatIsDoneWhileASaveRunsIsNotSaved() {
        PlanHistory whenSavingBegan = opened.done(add("a"));
        PlanHistory meanwhile = whenSavingBegan.done(add("b"));
        PlanHistory saved = meanwhile.saved(whenSavingBegan);
        assertThat(saved.isModified()).isTrue();
        assertThat(saved.undone().isModified()).isFalse();
    }

    @Test
    void aPlanWithoutAFileIsModifiedUntilItIsSaved() {
        PlanHistory fresh = PlanHistory.unsaved(start);
        assertThat(fresh.isModified()).isTrue();
        assertThat(fresh.saved().isModified()).isFalse();
    }

    @Test
    void isOneWithItsEarlierAndLaterStatesAndWithNoOtherHistory() {
        PlanHistory later = opened.done(add("a")).done(add("b")).undone().saved();
        assertThat(later.isOneWith(opened)).isTrue();
        assertThat(opened.isOneWith(later.redone())).isTrue();
        assertThat(later.isOneWith(PlanHistory.opened(start))).isFalse();
    }

    @Test
    void anEditForgetsWhatWasUndone() {
        PlanHistory history = opened.done(add("a")).undone().done(add("b"));
        assertThat(history.redoTitle()).isEmpty();
        assertThat(history.undoTitle().orElseThrow().args()).contains("b");
    }

    @Test
    void tenThousandEditsUndo() {
        PlanHistory history = opened;
        for (int i = 0; i < 10_000; i++) {
            history = history.done(new PlanEdit.SetHeader(
                    history.plan().header(), new PlanGenerator(i).plan(0).header()));
        }
        for (int i = 0; i < 10_000; i++) {
            history = history.undone();
        }
        assertThat(history.plan()).isEqualTo(start);
        assertThat(history.isModified()).isFalse();
    }

    private PlanEdit add(String id) {
        return new PlanEdit.Add(new Organisation(id, id, null, ""), 0);
    }
}
