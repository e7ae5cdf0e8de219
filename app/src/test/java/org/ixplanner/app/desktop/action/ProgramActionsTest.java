package org.ixplanner.app.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class ProgramActionsTest {

    private final Desk desk = Desk.empty();
    private final List<String> done = new ArrayList<>();
    private final ProgramActions actions = ProgramActions.of(desk.workspace(), new Told(done), desk.texts());

    @Test
    void theListHoldsEveryActionOnce() {
        assertThat(actions.all())
                .extracting(Action::id)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ProgramActions.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void noTwoActionsHaveTheSameKeysAndEveryOneHasAText() {
        assertThat(actions.all())
                .extracting(Action::keys)
                .filteredOn(Optional::isPresent)
                .doesNotHaveDuplicates();
        assertThat(actions.all())
                .allSatisfy(action -> assertThat(action.text().get()).isNotBlank());
    }

    @Test
    void withoutAPlanOnlyThatCanBeDoneWhichNeedsNone() {
        assertThat(actions.all())
                .filteredOn(action -> !action.disabled().get())
                .extracting(Action::id)
                .containsExactlyInAnyOrder("open", "sample", "theme", "palette", "quit");
    }

    @Test
    void whatCannotBeDoneDoesNothing() {
        actions.save().run();
        actions.undo().run();

        assertThat(done).isEmpty();
    }

    @Test
    void everyActionDoesWhatItIsCalled() {
        desk.open("example");
        List<String> inTheWorkspace = List.of("undo", "redo", "simulate");

        actions.all().forEach(Action::run);

        assertThat(done)
                .containsExactlyElementsOf(actions.all().stream()
                        .map(Action::id)
                        .filter(id -> !inTheWorkspace.contains(id))
                        .toList());
    }

    @Test
    void undoAndRedoSayWhatTheyDo() {
        desk.open("example");
        assertThat(actions.undo().disabled().get()).isTrue();
        assertThat(actions.undo().text().get()).isEqualTo("Undo");

        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 31_000.0));
        assertThat(actions.undo().text().get()).isEqualTo("Undo: Change network AS64496 Savanna Telecom");
        assertThat(actions.redo().disabled().get()).isTrue();

        actions.undo().run();
        assertThat(desk.plan()).isEqualTo(Desk.plan("example"));
        assertThat(actions.redo().text().get()).isEqualTo("Redo: Change network AS64496 Savanna Telecom");
        assertThat(actions.undo().disabled().get()).isTrue();

        actions.redo().run();
        assertThat(desk.plan()).isNotEqualTo(Desk.plan("example"));
    }

    @Test
    void simulatingCatchesUpWithThePlan() {
        desk.open("example");
        desk.workspace().liveProperty().set(false);
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 31_000.0));

        actions.simulate().run();

        assertThat(desk.workspace().freshProperty().get()).isTrue();
    }
}
