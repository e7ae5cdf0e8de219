package org.ixplanner.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged program as people do and looks at what they see.
class LauncherTest {

    private static final Path LAUNCHER = Path.of(Objects.requireNonNull(System.getProperty("ixplanner.launcher")));
    private static final String VERSION = Objects.requireNonNull(System.getProperty("ixplanner.version"));
    private static final String WINDOW_WITHOUT_SCREEN =
            "-Dglass.platform=Headless -Dprism.order=sw -Dixplanner.rehearsal=true";
    private static final String PICKED_UP = "Picked up _JAVA_OPTIONS: ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void versionIsOneLineAndNothingElse() throws Exception {
        assertThat(run(LAUNCHER, Map.of(), "--version")).isEqualTo(new Ended(0, "IXP Planner " + VERSION + "\n", ""));
    }

    @Test
    void helpTellsHowToUseIt() throws Exception {
        Ended ended = run(LAUNCHER, Map.of(), "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Usage: ixplanner").contains("--version");
    }

    @Test
    void unknownCommandIsWrongUsage() throws Exception {
        Ended ended = run(LAUNCHER, Map.of(), "frobnicate");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly("Unknown command or option: frobnicate", "See: ixplanner --help");
    }

    @Test
    void theSampleThatComesWithItIsSound() throws Exception {
        assertThat(run(LAUNCHER, Map.of(), "check", "sample:example"))
                .isEqualTo(new Ended(0, "sample:example: no errors, no warnings, no notes\n", ""));
    }

    @Test
    void aPlanThatIsNotThereIsOneLine() throws Exception {
        Ended ended = run(LAUNCHER, Map.of(), "check", "nowhere.ixplan");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly("nowhere.ixplan: error: there is no such file; expected a plan file (.ixplan)");
    }

    @Test
    void withoutADisplayItSaysSoInOneLineAndShowsTheSample() throws Exception {
        Ended ended = run(LAUNCHER, Map.of());

        assertThat(ended.code()).isZero();
        assertThat(ended.err().lines()).singleElement().asString().contains("No display", "ixplanner-sample-report");
        assertThat(ended.out()).startsWith("Kenya: ").contains("L1, local share of traffic");
        Path written = folder.resolve("ixplanner-sample-report");
        assertThat(written.toFile().list())
                .containsExactlyInAnyOrder("report.docx", "report.xlsx", "report.html", "report.pdf", "map.pdf");
    }

    @Test
    void aFolderThatCannotBeMadeForTheSampleIsOneLine() throws Exception {
        Files.writeString(folder.resolve("ixplanner-sample-report"), "mine");

        Ended ended = run(LAUNCHER, Map.of());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines())
                .last()
                .isEqualTo("ixplanner-sample-report: error: this folder cannot be made: there is a file of that name");
    }

    @Test
    void theWindowOpensAndClosesAndLeavesAPrivateLog() throws Exception {
        Ended ended = run(LAUNCHER, Map.of("_JAVA_OPTIONS", WINDOW_WITHOUT_SCREEN));

        assertThat(ended).isEqualTo(new Ended(0, "", PICKED_UP + WINDOW_WITHOUT_SCREEN + "\n"));
        Path logs = folder.resolve("state").resolve("ixplanner");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(logs)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(logs)) {
            assertThat(files).singleElement().satisfies(log -> {
                assertThat(Files.readString(log)).isEmpty();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                        .isEqualTo("rw-------");
            });
        }
    }

    @Test
    void theClassArchiveIsUsedAlsoWhereTheProgramWasCopiedTo() throws Exception {
        Path copy = copyOfTheProgram();

        Ended ended = run(copy, Map.of("_JAVA_OPTIONS", "-Xshare:on -Xlog:class+load"), "--version");

        assertThat(ended.code()).isZero();
        assertThat(loaded(ended, "org.ixplanner.app.Main ")).contains("shared objects file");
        assertThat(loaded(ended, "picocli.CommandLine ")).contains("shared objects file");
    }

    @Test
    void anArchiveThatNoLongerFitsPrintsNothing() throws Exception {
        Path copy = copyOfTheProgram();
        Path jar = copy.resolve("../../lib/app/app-" + VERSION + ".jar").normalize();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(run(copy, Map.of(), "--version")).isEqualTo(new Ended(0, "IXP Planner " + VERSION + "\n", ""));
    }

    private static String loaded(Ended ended, String className) {
        return ended.out()
                .lines()
                .filter(line -> line.contains(className))
                .findFirst()
                .orElse("");
    }

    private Ended run(Path launcher, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = new HashMap<>(builder.environment());
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
        environment.putAll(variables);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end");
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Path copyOfTheProgram() throws IOException {
        Path from = LAUNCHER.resolve("../..").normalize();
        Path to = folder.resolve("copied here");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(visited).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
        return to.resolve("bin").resolve("ixplanner");
    }
}
