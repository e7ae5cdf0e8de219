package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class DirectTaskRunnerTest {

    private static final Message TITLE = Message.of("task.simulate");

    private final DirectTaskRunner runner = new DirectTaskRunner();
    private final List<String> told = new ArrayList<>();

    @Test
    void whatFollowsHasHappenedWhenStartReturns() {
        start(progress -> "a result");

        assertThat(told).containsExactly("done: a result");
    }

    @Test
    void theJobIsGivenWhyItFailed() {
        start(progress -> {
            throw new IOException("no such file");
        });

        assertThat(told).containsExactly("failed: no such file");
    }

    @Test
    void nothingFollowsACancellation() {
        start(progress -> {
            throw new CancellationException();
        });

        assertThat(told).isEmpty();
    }

    @Test
    void whatFailsInQuietWorkIsAMistakeOfTheProgram() {
        Job<String> quiet = Job.quiet(
                TITLE,
                progress -> {
                    throw new IOException("no such file");
                },
                told::add);

        assertThatThrownBy(() -> runner.start(quiet))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void workMayTellHowFarItIs() {
        start(progress -> {
            progress.step(0.5, Message.of("task.paint"));
            return "cancelled " + progress.isCancelled();
        });

        assertThat(told).containsExactly("done: cancelled false");
    }

    @Test
    void aWhileIsOverAtOnce() {
        runner.after(Duration.ofDays(1), () -> told.add("after a day"));

        assertThat(told).containsExactly("after a day");
    }

    private void start(Work<String> work) {
        runner.start(Job.shown(
                TITLE, work, it -> told.add("done: " + it), failure -> told.add("failed: " + failure.getMessage())));
    }
}
