package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTaskRunnerTest {

    private static final Message TITLE = Message.of("task.simulate");
    private static final Message STEP = Message.of("task.paint");

    private final Queue<Throwable> mistakes = new ConcurrentLinkedQueue<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final FxTaskRunner runner = new FxTaskRunner(mistakes::add);

    @AfterEach
    void endItsThreads() {
        gate.countDown();
        runner.close();
    }

    @Test
    void workRunsBesideTheWindowAndWhatFollowsOnItsThread() throws Exception {
        start(Job.quiet(TITLE, progress -> WindowThread.isHere(), worked -> {
            told.add("worked on the window's thread: " + worked);
            told.add("followed on it: " + WindowThread.isHere());
        }));
        awaitTold(2);

        assertThat(told).containsExactly("worked on the window's thread: false", "followed on it: true");
    }

    @Test
    void whyItFailedIsToldOnTheWindowsThread() throws Exception {
        start(Job.shown(
                TITLE,
                progress -> {
                    throw new IOException("no such file");
                },
                done -> told.add("done"),
                failure -> told.add(failure.getMessage() + ", on the window's thread: " + WindowThread.isHere())));
        awaitTold(1);

        assertThat(told).containsExactly("no such file, on the window's thread: true");
        assertThat(mistakes).isEmpty();
    }

    @Test
    void nothingFollowsWorkThatWasCancelledThoughItEndedWell() throws Exception {
        Cancellable work = start(gated(progress -> "a result"));
        onWindow(() -> {
            work.cancel();
            return work;
        });
        gate.countDown();
        awaitNoneShown();

        assertThat(told).isEmpty();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void cancelledWorkEndsAtItsNextStep() throws Exception {
        Cancellable work = start(gated(progress -> {
            progress.step(0.5, STEP);
            told.add("went on");
            return "a result";
        }));
        work.cancel();
        gate.countDown();
        awaitNoneShown();

        assertThat(told).isEmpty();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void whoeverWaitsForWorkThatWasCancelledIsToldOnceItHasEnded() throws Exception {
        Cancellable work = start(
                gated(progress -> "a result").orElse(() -> told.add("cancelled, here: " + WindowThread.isHere())));
        work.cancel();
        assertThat(told).isEmpty();
        gate.countDown();
        awaitTold(1);

        assertThat(told).containsExactly("cancelled, here: true");
    }

    @Test
    void shownWorkIsListedUntilItEnds() throws Exception {
        start(gated(progress -> "a result"));
        assertThat(onWindow(() -> List.copyOf(runner.shown())))
                .extracting(RunningTask::title)
                .containsExactly(TITLE);

        gate.countDown();
        awaitTold(1);
        assertThat(onWindow(() -> List.copyOf(runner.shown()))).isEmpty();
    }

    @Test
    void quietWorkIsNotListed() throws Exception {
        start(Job.quiet(
                TITLE,
                progress -> {
                    gate.await();
                    return "a result";
                },
                told::add));

        assertThat(onWindow(() -> List.copyOf(runner.shown()))).isEmpty();
    }

    @Test
    void theListShowsHowFarItIsAndWhatItDoes() throws Exception {
        start(Job.shown(
                TITLE,
                progress -> {
                    progress.step(0.25, STEP);
                    gate.await();
                    return "a result";
                },
                told::add,
                failure -> told.add("failed")));
        RunningTask task = onWindow(() -> runner.shown().getFirst());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> onWindow(() -> task.shareProperty().get() == 0.25));

        assertThat(onWindow(() -> task.stepProperty().get())).isEqualTo(STEP);
    }

    @Test
    void nobodyKnowsHowFarItIsUntilItTells() throws Exception {
        start(gated(progress -> "a result"));
        RunningTask task = onWindow(() -> runner.shown().getFirst());

        assertThat(onWindow(() -> task.shareProperty().get())).isNegative();
        assertThat(onWindow(() -> task.stepProperty().get())).isEqualTo(TITLE);
    }

    @Test
    void anErrorInQuietWorkIsAMistakeOfTheProgram() throws Exception {
        start(Job.quiet(
                TITLE,
                progress -> {
                    throw new StackOverflowError("too deep");
                },
                done -> told.add("done")));
        awaitMistake();

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake)
                .hasRootCauseInstanceOf(StackOverflowError.class)
                .hasRootCauseMessage("too deep"));
        assertThat(told).isEmpty();
    }

    @Test
    void anErrorInWhatFollowsIsAMistakeOfTheProgram() throws Exception {
        start(Job.quiet(TITLE, progress -> "a result", result -> {
            throw new AssertionError("cannot be shown");
        }));
        awaitMistake();

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake)
                .isInstanceOf(AssertionError.class)
                .hasMessage("cannot be shown"));
    }

    @Test
    void workThatWaitsAWhileRunsOnTheWindowsThread() throws Exception {
        onWindow(() -> runner.after(Duration.ofMillis(1), () -> told.add("here: " + WindowThread.isHere())));
        awaitTold(1);

        assertThat(told).containsExactly("here: true");
    }

    @Test
    void whatIsCancelledBeforeTheWhileIsOverNeverRuns() throws Exception {
        Cancellable later = onWindow(() -> runner.after(Duration.ofHours(1), () -> told.add("ran")));
        later.cancel();
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).isEmpty();
    }

    @Test
    void whatIsCancelledOnTheWindowsThreadDoesNotRunThoughTheWhileIsOver() throws Exception {
        onWindow(() -> {
            Cancellable due = runner.after(Duration.ZERO, () -> told.add("ran"));
            // The window is busy until the while is over, and only then says no.
            TimeUnit.MILLISECONDS.sleep(200);
            due.cancel();
            return due;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).isEmpty();
    }

    @Test
    void severalGoOnSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<Job<Boolean>> jobs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            jobs.add(Job.quiet(
                    TITLE,
                    progress -> {
                        both.countDown();
                        return both.await(10, TimeUnit.SECONDS);
                    },
                    met -> told.add("met " + met)));
        }
        for (Job<Boolean> job : jobs) {
            start(job);
        }
        awaitTold(2);

        assertThat(told).containsExactly("met true", "met true");
    }

    private Job<String> gated(Work<String> then) {
        return Job.shown(
                TITLE,
                progress -> {
                    gate.await();
                    return then.run(progress);
                },
                done -> told.add("done"),
                failure -> told.add("failed"));
    }

    private Cancellable start(Job<?> job) throws Exception {
        return onWindow(() -> runner.start(job));
    }

    private static <T> T onWindow(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(10, TimeUnit.SECONDS);
    }

    private void awaitTold(int count) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.size() >= count);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitMistake() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !mistakes.isEmpty());
    }

    private void awaitNoneShown() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> onWindow(() -> runner.shown().isEmpty()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
