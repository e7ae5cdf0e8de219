package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ixplanner.engine.plan.PlanGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no plan end in one problem.
class BrokenFileTest {

    private final String good = PlanTexts.text(new PlanGenerator(3).plan(4));

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        assertThat(problem(folder.resolve("none.ixplan")).what().key()).isEqualTo("planfile.no-file");
    }

    @Test
    void aFolder() {
        assertThat(problem(folder).what().key()).isEqualTo("planfile.folder");
    }

    @Test
    void aDevice() {
        assertThat(problem(Path.of("/dev/null")).what().key()).isEqualTo("planfile.no-regular-file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(problem(file("")).what().key()).isEqualTo("planfile.empty");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Path file = folder.resolve("binary.ixplan");
        Files.write(file, bytes);
        assertThat(problem(file).what().key()).isEqualTo("planfile.not-utf8");
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.ixplan");
        Files.write(file, "{\"format\": \"Côte\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem(file).what().key()).isEqualTo("planfile.not-utf8");
    }

    @Test
    void everyTruncationIsNoticed() throws IOException {
        for (int length = 1; length < good.stripTrailing().length(); length += 7) {
            if (Character.isHighSurrogate(good.charAt(length - 1))) {
                continue;
            }
            FileProblem problem = problem(file(good.substring(0, length)));
            assertThat(problem.what().key())
                    .as("cut after %d", length)
                    .isIn("planfile.truncated", "planfile.malformed");
            assertThat(problem.where()).startsWith("line ");
        }
    }

    @Test
    void fiveThousandLevels() throws IOException {
        String deep = "{\"format\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(problem(file(deep)).what().key()).isEqualTo("planfile.too-deep");
    }

    @Test
    void moreThanTheLimit() throws IOException {
        Path file = folder.resolve("huge.ixplan");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(PlanFormat.MAX_BYTES + 1);
        }
        assertThat(problem(file).what().key()).isEqualTo("planfile.too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                        | $.format        | planfile.other-format
            {"format": "other", "formatVersion": 1}                   | $.format        | planfile.other-format
            {"format": "ixplanner-plan"}                              | $.formatVersion | planfile.bad-version
            {"format": "ixplanner-plan", "formatVersion": "2"}        | $.formatVersion | planfile.bad-version
            {"format": "ixplanner-plan", "formatVersion": 1.5}        | $.formatVersion | planfile.bad-version
            {"format": "ixplanner-plan", "formatVersion": 0}          | $.formatVersion | planfile.bad-version
            {"format": "ixplanner-plan", "formatVersion": 99}         | $.formatVersion | planfile.newer
            {"format": "ixplanner-plan", "formatVersion": 1e999}      | $.formatVersion | planfile.infinite
            []                                                        | $               | planfile.no-object
            "text"                                                    | $               | planfile.no-object
            """)
    void notAPlan(String text, String where, String key) throws IOException {
        FileProblem problem = problem(file(text));
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.what().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"format": NaN}          | planfile.malformed
            {"format": 'single'}     | planfile.malformed
            {format: 1}              | planfile.malformed
            {"format": 1,}           | planfile.malformed
            {"format": 1} {}         | planfile.malformed
            {"format": 01}           | planfile.malformed
            // comment               | planfile.malformed
            """)
    void notStrictJson(String text, String key) throws IOException {
        FileProblem problem = problem(file(text));
        assertThat(problem.what().key()).isEqualTo(key);
        assertThat(problem.where()).startsWith("line 1");
    }

    private Path file(String text) throws IOException {
        Path file = folder.resolve("plan.ixplan");
        Files.writeString(file, text);
        return file;
    }

    private static FileProblem problem(Path file) {
        LoadResult result = PlanFiles.load(file);
        assertThat(result).isInstanceOf(LoadResult.Refused.class);
        LoadResult.Refused refused = (LoadResult.Refused) result;
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().getFirst();
    }
}
