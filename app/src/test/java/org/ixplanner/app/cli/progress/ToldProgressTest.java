package org.ixplanner.app.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class ToldProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong nanos = new AtomicLong(7);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ToldProgress progress = new ToldProgress(
            new Console(new Texts(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(err)),
            share -> Message.of("cli.years.progress", "today", (int) (100 * share)),
            nanos::get);

    @Test
    void onceASecondAndNotAmongTheResults() {
        progress.accept(0.1);
        nanos.addAndGet(SECOND - 1);
        progress.accept(0.2);
        assertThat(err.toString()).isEmpty();
        nanos.addAndGet(1);
        progress.accept(0.3);
        progress.accept(0.4);
        nanos.addAndGet(SECOND);
        progress.accept(0.55);
        assertThat(err.toString().lines()).containsExactly("Draws of \"today\": 30 %", "Draws of \"today\": 55 %");
        assertThat(out.toString()).isEmpty();
    }
}
