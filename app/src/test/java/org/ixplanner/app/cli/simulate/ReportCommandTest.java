package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `report` on the sample country.
final class ReportCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesAllDocumentsIntoAFolderOfItsOwn() {
        Path to = folder.resolve("deep").resolve("report");
        CommandRun run = CommandRun.of("report", "sample:kenya", "--to", to.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        to.resolve("report.docx").toString(),
                        to.resolve("report.xlsx").toString(),
                        to.resolve("report.html").toString(),
                        to.resolve("report.pdf").toString());
        assertThat(to.resolve("report.docx")).isRegularFile();
        assertThat(to.resolve("report.xlsx")).isRegularFile();
        assertThat(to.resolve("report.html")).isRegularFile();
        assertThat(to.resolve("report.pdf")).isRegularFile();
    }

    @Test
    void theSameBytesTwiceAndOnlyWhatWasAskedFor() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        for (Path to : new Path[] {one, other}) {
            assertThat(CommandRun.of(
                                    "report",
                                    "sample:kenya",
                                    "--to",
                                    to.toString(),
                                    "--format",
                                    "DOCX",
                                    "--scenario",
                                    "today")
                            .code())
                    .isZero();
            assertThat(to.toFile().list()).containsExactly("report.docx");
        }
        assertThat(Files.mismatch(one.resolve("report.docx"), other.resolve("report.docx")))
                .isEqualTo(-1);
    }

    @Test
    void wrongInputs() throws IOException {
        String to = folder.resolve("report").toString();
        CommandRun format = CommandRun.of("report", "sample:kenya", "--to", to, "--format", "docx,odt");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).startsWith("--format odt: expected some of docx, xlsx");
        assertThat(CommandRun.of("report", "sample:kenya").code()).isEqualTo(2);
        CommandRun scenario = CommandRun.of("report", "sample:kenya", "--to", to, "--scenario", "nix");
        assertThat(scenario.code()).isEqualTo(1);
        assertThat(scenario.err().lines()).singleElement().asString().contains("no scenario is called nix");
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        CommandRun taken = CommandRun.of("report", "sample:kenya", "--to", file.toString(), "--format", "docx");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err().lines())
                .containsExactly(file + ": error: it cannot be written: there is a file of that name");
        assertThat(CommandRun.of("report", "sample:kenya", "--to", "").code()).isEqualTo(1);
        assertThat(folder.toFile().list()).containsExactly("mine");
    }
}
