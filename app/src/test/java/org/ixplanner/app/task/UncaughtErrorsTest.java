package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UncaughtErrorsTest {

    private final List<Throwable> logged = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private @Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void sendThemToTheLog() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        UncaughtErrors.sendTo(logged::add);
    }

    @AfterEach
    void putBackWhatWasThere() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void whatNothingCaughtIsSent() throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("lost");
        });
        thread.start();
        thread.join();

        assertThat(logged).singleElement().satisfies(error -> assertThat(error).hasMessage("lost"));
    }

    @Test
    void whatWasCaughtIsPassedOnAsIfNothingHad() {
        UncaughtErrors.pass(new IllegalStateException("caught"));

        assertThat(logged).singleElement().satisfies(error -> assertThat(error).hasMessage("caught"));
    }

    @Test
    void withoutAReceiverNothingHappens() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        UncaughtErrors.pass(new IllegalStateException("caught"));

        assertThat(logged).isEmpty();
    }

    @Test
    void thePersonAtTheWindowIsToldOnItsThreadAndTheLogStill() {
        UncaughtErrors.alsoTell(error -> told.add(error.getMessage() + " " + WindowThread.isHere()));
        UncaughtErrors.pass(new IllegalStateException("first"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).containsExactly("first true");
        assertThat(logged).hasSize(1);
    }

    @Test
    void oneIsToldAtATimeAndAllAreLogged() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        UncaughtErrors.alsoTell(error -> {
            told.add(String.valueOf(error.getMessage()));
            awaitReading(read);
        });
        UncaughtErrors.pass(new IllegalStateException("first"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.size() == 1);
        UncaughtErrors.pass(new IllegalStateException("second, while the first is read"));
        read.countDown();
        WaitForAsyncUtils.waitForFxEvents();
        UncaughtErrors.pass(new IllegalStateException("third"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).containsExactly("first", "third");
        assertThat(logged).hasSize(3);
    }

    @Test
    void anErrorInTellingIsLoggedAndNotToldWithoutEnd() {
        UncaughtErrors.alsoTell(error -> {
            told.add(String.valueOf(error.getMessage()));
            throw new IllegalStateException("no dialog");
        });
        UncaughtErrors.pass(new IllegalStateException("first"));
        WaitForAsyncUtils.waitForFxEvents();
        UncaughtErrors.pass(new IllegalStateException("second"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).containsExactly("first", "second");
        assertThat(logged)
                .extracting(Throwable::getMessage)
                .containsExactly("first", "no dialog", "second", "no dialog");
    }

    private static void awaitReading(CountDownLatch read) {
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
