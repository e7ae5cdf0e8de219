package org.ixplanner.app.desktop.journey;

import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Watches how long the window's thread keeps others waiting: asks it for nothing every few milliseconds and measures
/// until it answers.
final class Stalls implements AutoCloseable {

    private static final int EVERY_MS = 5;

    private final AtomicLong longestNs = new AtomicLong();
    private final Thread watcher = new Thread(this::watch, "stall-watcher");
    private volatile boolean isOver;

    Stalls() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /// The longest wait so far, in milliseconds.
    double longestMs() {
        return longestNs.get() / 1e6;
    }

    private void watch() {
        while (!isOver) {
            long asked = System.nanoTime();
            AtomicLong answered = new AtomicLong();
            Platform.runLater(() -> answered.set(System.nanoTime()));
            while (answered.get() == 0 && !isOver) {
                pause();
            }
            long waited = (answered.get() == 0 ? System.nanoTime() : answered.get()) - asked;
            longestNs.accumulateAndGet(waited, Math::max);
        }
    }

    private void pause() {
        try {
            Thread.sleep(EVERY_MS);
        } catch (InterruptedException e) {
            isOver = true;
        }
    }

    @Override
    public void close() {
        isOver = true;
    }
}
