package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FixedCrewTest {

    private static final long TIMEOUT_S = 30;

    /// Each of three parts waits until all three have begun: with fewer threads none would end.
    @Test
    void thereAreAsManyThreadsAsAskedFor() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        CyclicBarrier begun = new CyclicBarrier(3);
        CountDownLatch ended = new CountDownLatch(3);
        try (FixedCrew crew = new FixedCrew(3)) {
            for (int i = 0; i < 3; i++) {
                crew.execute(() -> {
                    names.add(Thread.currentThread().getName()
                            + Thread.currentThread().isDaemon());
                    try {
                        begun.await(TIMEOUT_S, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                    ended.countDown();
                });
            }
            assertThat(ended.await(TIMEOUT_S, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(names)
                .as("daemons: they keep no program from ending")
                .containsExactlyInAnyOrder("ixplanner-crew-1true", "ixplanner-crew-2true", "ixplanner-crew-3true");
    }

    @Test
    void whatIsStillAtWorkWhenItClosesIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (FixedCrew crew = new FixedCrew(1)) {
            crew.execute(() -> {
                begun.countDown();
                try {
                    TimeUnit.SECONDS.sleep(TIMEOUT_S);
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            });
            assertThat(begun.await(TIMEOUT_S, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(interrupted.await(TIMEOUT_S, TimeUnit.SECONDS)).isTrue();
    }
}
