package org.ixplanner.app.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;

/// The plans that come with the program; `sample:NAME` names one wherever a plan is asked for.
public final class SamplePlans {

    /// All of them: the one list. Each is a folder of `sample-data`.
    public static final List<String> NAMES = List.of("example", "kenya");

    private static final String PREFIX = "sample:";

    private SamplePlans() {}

    /// The name of the sample that `text` asks for, empty if it asks for a file.
    public static Optional<String> asked(String text) {
        return text.startsWith(PREFIX) ? Optional.of(text.substring(PREFIX.length())) : Optional.empty();
    }

    /// How samples are asked for.
    public static List<String> words() {
        return NAMES.stream().map(PREFIX::concat).toList();
    }

    /// The sample of this name, read.
    ///
    /// @throws IllegalArgumentException if there is none
    /// @throws UncheckedIOException if the program's own files cannot be read
    public static LoadResult load(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no sample is called " + name);
        }
        String resource = "/org/ixplanner/sampledata/" + name + "/" + name + ".ixplan";
        try (InputStream bytes = SamplePlans.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                return PlanFiles.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
