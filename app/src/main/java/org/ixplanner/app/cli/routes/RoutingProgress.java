package org.ixplanner.app.cli.routes;

import java.util.function.DoubleConsumer;
import org.ixplanner.app.cli.Console;
import org.ixplanner.engine.text.Message;

/// Tells once a second how far routing is; what is done sooner says nothing.
final class RoutingProgress implements DoubleConsumer {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private final Console console;
    private long toldAt = System.nanoTime();

    RoutingProgress(Console console) {
        this.console = console;
    }

    // Called by every thread that routes.
    @Override
    public synchronized void accept(double share) {
        long now = System.nanoTime();
        if (now - toldAt >= PAUSE_NANOS) {
            toldAt = now;
            console.tell(Message.of("cli.routes.progress", (int) (100 * share)));
        }
    }
}
