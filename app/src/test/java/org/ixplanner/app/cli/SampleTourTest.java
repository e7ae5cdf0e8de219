package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTourTest {

    private final StringWriter err = new StringWriter();
    private final Console console =
            new Console(new Texts(Locale.ENGLISH), new PrintWriter(new StringWriter()), new PrintWriter(err));
    private final List<List<String>> asked = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run(Path to, int code) {
        return new SampleTour(console, to, command -> {
                    asked.add(command);
                    return code;
                })
                .run();
    }

    @Test
    void saysSoInOneLineAndShowsTheSample() {
        Path to = folder.resolve("report");
        assertThat(run(to, 0)).isZero();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("No display", "sample:kenya", to.toString());
        assertThat(to).isDirectory();
        assertThat(asked)
                .containsExactly(
                        List.of("simulate", "sample:kenya"),
                        List.of("report", "sample:kenya", "--to", to.toString()),
                        List.of(
                                "map",
                                "sample:kenya",
                                "--to",
                                to.resolve("map.pdf").toString()));
    }

    @Test
    void aFolderThatIsThereIsUsedAgain() {
        assertThat(run(folder, 0)).isZero();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLineAndNothingIsSimulated() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "mine");
        assertThat(run(file, 0)).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(file + ": error: this folder cannot be made: there is a file of that name");
        assertThat(asked).isEmpty();
        assertThat(file).hasContent("mine");
    }

    @Test
    void stopsAtTheFirstFailure() {
        assertThat(run(folder, 3)).isEqualTo(3);
        assertThat(asked).hasSize(1);
    }
}
