package org.ixplanner.app.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.engine.text.Message;

/// Runs work in threads of its own and what follows it on JavaFX's.
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    // Long work, a simulation and a painting go on side by side; a machine with two cores has no use for more.
    private static final int THREADS = 3;

    private final ScheduledExecutorService threads;
    private final Consumer<Throwable> mistakes;
    private final ObservableList<RunningTask> shown = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<RunningTask> shownView = FXCollections.unmodifiableObservableList(shown);

    /// @param mistakes is given errors of the program itself, on the window's thread
    public FxTaskRunner(Consumer<Throwable> mistakes) {
        this.mistakes = mistakes;
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newScheduledThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "ixplanner-work-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /// The work that is shown, the oldest first. Changes on the window's thread only.
    public ObservableList<RunningTask> shown() {
        return shownView;
    }

    /// The threads, for parts of jobs.
    public Crew crew() {
        return threads::execute;
    }

    @Override
    public <T> Cancellable start(Job<T> job) {
        RunningTask task = new RunningTask(job.title());
        if (job.isShown()) {
            shown.add(task);
        }
        threads.execute(() -> run(job, task));
        return task;
    }

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        // The while may be over and the window not have come to it yet.
        AtomicBoolean isCancelled = new AtomicBoolean();
        Runnable unlessCancelled = () -> {
            if (!isCancelled.get()) {
                action.run();
            }
        };
        var timer = threads.schedule(() -> onWindow(unlessCancelled), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            isCancelled.set(true);
            timer.cancel(false);
        };
    }

    /// Ends all threads; work that goes on is not waited for.
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> void run(Job<T> job, RunningTask task) {
        Runnable next;
        try {
            T result = job.work().run(new Told(task));
            next = () -> job.done().accept(result);
        } catch (CancellationException e) {
            next = job.cancelled();
        } catch (Exception e) {
            next = () -> job.failed().accept(e);
        } catch (Error e) {
            next = () -> job.failed().accept(new IllegalStateException(e));
        }
        Runnable follows = next;
        onWindow(() -> {
            shown.remove(task);
            if (task.isCancelled()) {
                job.cancelled().run();
            } else {
                follows.run();
            }
        });
    }

    private void onWindow(Runnable action) {
        try {
            Platform.runLater(() -> guarded(action));
        } catch (IllegalStateException e) {
            // The window's toolkit has gone; nobody waits for this any more.
            return;
        }
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            mistakes.accept(e);
        }
    }

    private record Told(RunningTask task) implements Progress {

        @Override
        public void at(double share, Message step) {
            Platform.runLater(() -> task.tell(share, step));
        }

        @Override
        public boolean isCancelled() {
            return task.isCancelled();
        }
    }
}
