package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

    private static final Message TITLE = Message.of("task.paint");

    private final ByHand runner = new ByHand();
    private final LatestTask latest = new LatestTask(runner);
    private final List<String> worked = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();

    /// Runs the oldest work when told to, so that a test says what waits.
    private static final class ByHand implements TaskRunner {

        private final Deque<Runnable> started = new ArrayDeque<>();

        @Override
        public <T> Cancellable start(Job<T> job) {
            started.add(() -> new DirectTaskRunner().start(job));
            return () -> {};
        }

        @Override
        public Cancellable after(Duration delay, Runnable action) {
            throw new UnsupportedOperationException();
        }

        void runOne() {
            started.remove().run();
        }
    }

    @Test
    void oneAtATimeIsWorkedAt() {
        submit("first");
        submit("second");

        assertThat(runner.started).hasSize(1);
        assertThat(latest.isIdle()).isFalse();
    }

    @Test
    void ofThoseThatWaitTheNewestWins() {
        submit("first");
        submit("second");
        submit("third");
        submit("fourth");
        runAll();

        assertThat(worked).containsExactly("first", "fourth");
    }

    @Test
    void whatCameOfAnOlderOneIsStillDelivered() {
        submit("first");
        submit("second");
        runner.runOne();
        assertThat(delivered).containsExactly("first");

        runner.runOne();
        assertThat(delivered).containsExactly("first", "second");
    }

    @Test
    void isIdleAgainWhenTheLastIsDelivered() {
        assertThat(latest.isIdle()).isTrue();
        latest.submit(Job.quiet(TITLE, progress -> "it", it -> delivered.add(it + " idle " + latest.isIdle())));
        runAll();

        assertThat(delivered).containsExactly("it idle true");
        assertThat(latest.isIdle()).isTrue();
    }

    @Test
    void aFailingJobDoesNotBlockTheNext() {
        latest.submit(new Job<String>(
                TITLE,
                false,
                progress -> {
                    throw new IOException("disk full");
                },
                delivered::add,
                failure -> delivered.add("failed: " + failure.getMessage())));
        submit("next");
        runAll();
        submit("after it");
        runAll();

        assertThat(delivered).containsExactly("failed: disk full", "next", "after it");
        assertThat(latest.isIdle()).isTrue();
    }

    @Test
    void whatFailsInTakingAResultDoesNotBlockTheNext() {
        latest.submit(Job.quiet(TITLE, progress -> "it", it -> {
            throw new IllegalStateException("cannot be shown");
        }));
        submit("next");
        try {
            runner.runOne();
        } catch (IllegalStateException e) {
            delivered.add(String.valueOf(e.getMessage()));
        }
        runAll();

        assertThat(delivered).containsExactly("cannot be shown", "next");
    }

    @Test
    void workMayBeAskedForWhileAResultIsTaken() {
        latest.submit(Job.quiet(TITLE, progress -> "it", it -> submit("more")));
        runAll();

        assertThat(delivered).containsExactly("more");
        assertThat(latest.isIdle()).isTrue();
    }

    @Test
    void workThatPeopleMayCancelIsRefused() {
        Job<String> shown = Job.shown(TITLE, progress -> "it", delivered::add, failure -> {});

        assertThatThrownBy(() -> latest.submit(shown)).isInstanceOf(IllegalArgumentException.class);
        assertThat(latest.isIdle()).isTrue();
        assertThat(runner.started).isEmpty();
    }

    private void submit(String name) {
        latest.submit(Job.quiet(
                TITLE,
                progress -> {
                    worked.add(name);
                    return name;
                },
                delivered::add));
    }

    private void runAll() {
        while (!runner.started.isEmpty()) {
            runner.runOne();
        }
    }
}
