package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.junit.jupiter.api.Test;

class OpenPlanTest {

    private static final Path FILE = Path.of("kenya.ixplan");

    private final Plan plan = Edits.with("kixp");

    @Test
    void aPlanAsItsFileHoldsItLosesNothingWhenClosed() {
        OpenPlan open = OpenPlan.ofFile(plan, FILE);

        assertThat(open.plan()).isSameAs(plan);
        assertThat(open.file()).contains(FILE);
        assertThat(open.isModified()).isFalse();
    }

    @Test
    void aCopyOfASampleHasNoFileAndLosesNothingWhenClosed() {
        OpenPlan open = OpenPlan.copy(plan);

        assertThat(open.file()).isEmpty();
        assertThat(open.isModified()).isFalse();
    }

    @Test
    void whatWasRecoveredIsLostIfItIsClosedNow() {
        assertThat(OpenPlan.unsaved(plan, Optional.of(FILE)).isModified()).isTrue();
        assertThat(OpenPlan.unsaved(plan, Optional.empty()).isModified()).isTrue();
    }

    @Test
    void anEditLeavesItInItsFile() {
        OpenPlan open = OpenPlan.ofFile(plan, FILE);
        OpenPlan edited = open.with(open.history().done(Edits.add(plan, "asteroid")));

        assertThat(edited.file()).contains(FILE);
        assertThat(edited.isModified()).isTrue();
        assertThat(open.isModified()).isFalse();
    }
}
