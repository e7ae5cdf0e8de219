package org.ixplanner.app.task;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What happens to an error that nothing caught, on any thread.
public final class UncaughtErrors {

    private UncaughtErrors() {}

    /// Sends such errors to `receiver`; without it the JDK prints their stack traces to the terminal.
    public static void sendTo(Consumer<Throwable> receiver) {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> receiver.accept(error));
    }

    /// Also tells the person at the window of such errors, one at a time, on the window's thread.
    public static void alsoTell(Consumer<Throwable> teller) {
        UncaughtExceptionHandler there = Thread.getDefaultUncaughtExceptionHandler();
        UncaughtExceptionHandler before = there == null ? (thread, error) -> {} : there;
        AtomicBoolean isTelling = new AtomicBoolean();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            before.uncaughtException(thread, error);
            if (isTelling.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    tell(teller, error, before);
                    isTelling.set(false);
                });
            }
        });
    }

    /// Treats an error that was caught as if nothing had.
    public static void pass(Throwable error) {
        UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(Thread.currentThread(), error);
        }
    }

    private static void tell(Consumer<Throwable> teller, Throwable error, UncaughtExceptionHandler before) {
        try {
            teller.accept(error);
        } catch (RuntimeException | Error e) {
            // Uncaught it would be told in its turn, fail again, and so on without end.
            before.uncaughtException(Thread.currentThread(), e);
        }
    }
}
