package org.ixplanner.app.task;

import java.util.function.Consumer;
import org.ixplanner.engine.text.Message;

/// Work and what follows it. What follows runs on the window's thread.
///
/// @param title what it does, for the list of tasks
/// @param isShown whether it stands in that list: work that people asked for and may cancel
/// @param work what is done beside the window
/// @param done is given what came of it
/// @param failed is given why nothing did, a cancellation left out
/// @param cancelled follows in place of both where the work was cancelled, once it has ended
/// @param <T> what comes of it
public record Job<T>(
        Message title,
        boolean isShown,
        Work<T> work,
        Consumer<T> done,
        Consumer<Exception> failed,
        Runnable cancelled) {

    /// Work of which nobody needs to know that it was cancelled.
    public Job(Message title, boolean isShown, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        this(title, isShown, work, done, failed, () -> {});
    }

    /// Work that people asked for and may cancel.
    public static <T> Job<T> shown(Message title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return new Job<>(title, true, work, done, failed);
    }

    /// Work that people asked for and may cancel. What fails in it is a mistake of the program.
    public static <T> Job<T> shown(Message title, Work<T> work, Consumer<T> done) {
        return new Job<>(title, true, work, done, Job::unexpected);
    }

    /// Work that goes on by itself and is too short to be listed. What fails in it is a mistake of the program.
    public static <T> Job<T> quiet(Message title, Work<T> work, Consumer<T> done) {
        return new Job<>(title, false, work, done, Job::unexpected);
    }

    /// The same, with something that follows if it is cancelled, by whomever.
    public Job<T> orElse(Runnable follows) {
        return new Job<>(title, isShown, work, done, failed, follows);
    }

    /// What becomes of a failure that nobody expects: thrown on, it is told and logged.
    public static RuntimeException mistake(Exception failure) {
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }

    private static void unexpected(Exception failure) {
        throw mistake(failure);
    }
}
