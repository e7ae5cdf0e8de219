package org.ixplanner.app.task;

import java.util.function.Consumer;

/// What happens to an error that nothing caught, on any thread.
public final class UncaughtErrors {

    private UncaughtErrors() {}

    /// Sends such errors to `receiver`; without it the JDK prints their stack traces to the terminal.
    public static void sendTo(Consumer<Throwable> receiver) {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> receiver.accept(error));
    }
}
