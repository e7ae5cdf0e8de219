package org.ixplanner.app.cli.progress;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;
import org.ixplanner.app.cli.Console;
import org.ixplanner.engine.text.Message;

/// Tells once a second how far a work is; what is done sooner says nothing. Any thread may call it.
public final class ToldProgress implements DoubleConsumer {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private final Console console;
    private final DoubleFunction<Message> words;
    private final LongSupplier nanos;
    private long toldAt;

    /// @param words what is told of the share that is done
    public ToldProgress(Console console, DoubleFunction<Message> words) {
        this(console, words, System::nanoTime);
    }

    ToldProgress(Console console, DoubleFunction<Message> words, LongSupplier nanos) {
        this.console = console;
        this.words = words;
        this.nanos = nanos;
        toldAt = nanos.getAsLong();
    }

    /// How far it is.
    ///
    /// @param share of the work that is done, 0 to 1
    @Override
    public synchronized void accept(double share) {
        long now = nanos.getAsLong();
        if (now - toldAt >= PAUSE_NANOS) {
            toldAt = now;
            console.tell(words.apply(share));
        }
    }
}
