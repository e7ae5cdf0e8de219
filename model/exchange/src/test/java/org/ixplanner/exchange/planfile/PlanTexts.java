package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ixplanner.engine.plan.Plan;

/// Plans as text and back, for tests.
final class PlanTexts {

    private PlanTexts() {}

    static String text(Plan plan) {
        StringWriter text = new StringWriter();
        try {
            PlanFiles.write(plan, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static LoadResult read(String text) {
        try {
            return PlanFiles.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan(String text) {
        LoadResult result = read(text);
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        return ((LoadResult.Loaded) result).plan();
    }
}
