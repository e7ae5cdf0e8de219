package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes of their own: one that is started by hand, and the program itself.
class SecondStartTest {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String ADDING = "--add-modules=" + MODULE;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long TIMEOUT_S = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// Tells as errors whether it has the module, the lines that it was given, and ends with a code of its own.
    static final class Child {

        private Child() {}

        public static void main(String[] lines) {
            System.err.println(ModuleLayer.boot().findModule(MODULE).isPresent());
            for (String line : lines) {
                System.err.println(line);
            }
            System.exit(42);
        }
    }

    private static List<String> child(String... lines) {
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(lines));
        return command;
    }

    @Test
    void theModuleIsThereTheCodeComesBackAndOnlyTheTwoLinesAreLeftOut() {
        List<String> errors = new ArrayList<>();
        String warning = "WARNING: Using incubator modules: " + MODULE;
        OptionalInt code = SecondStart.with(MODULE, child("caf\u00E9 \u2026", warning, "Picked up"), Map.of())
                .orElseThrow()
                .run(errors::add);
        assertThat(code).hasValue(42);
        assertThat(errors)
                .as("said by the program itself, the same line is none of the virtual machine's")
                .containsExactly("true", "caf\u00E9 \u2026", warning, "Picked up");
    }

    @Test
    void whatTheVariableSaysStays() {
        Optional<SecondStart> start = SecondStart.with(MODULE, child(), Map.of("JAVA_TOOL_OPTIONS", "-Dfile=x"));
        List<String> errors = new ArrayList<>();
        assertThat(start.orElseThrow().run(errors::add)).hasValue(42);
        assertThat(errors).containsExactly("true");
    }

    @Test
    void whatCannotBeStartedIsNoError() {
        Path none = folder.resolve("none");
        assertThat(SecondStart.with(MODULE, List.of(none.toString()), Map.of())
                        .orElseThrow()
                        .run(line -> {}))
                .isEmpty();
    }

    @Test
    void nothingIsStartedWithoutNeed() {
        assertThat(SecondStart.with("java.base", child(), Map.of()))
                .as("it is there")
                .isEmpty();
        assertThat(SecondStart.with("no.such.module", child(), Map.of()))
                .as("there is none")
                .isEmpty();
        assertThat(SecondStart.with(MODULE, List.of(), Map.of()))
                .as("nobody knows how")
                .isEmpty();
        assertThat(SecondStart.with(MODULE, child(), Map.of("JAVA_TOOL_OPTIONS", "-Dx=y " + ADDING)))
                .as("this is the second start, though the module is not there")
                .isEmpty();
        assertThat(SecondStart.with(MODULE, List.of("routes", "--all")))
                .as("a test that starts itself again")
                .isEmpty();
    }

    private Process program(String options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:gc:file=" + folder.resolve("process-%p.log")));
        command.add("org.ixplanner.app.Main");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Not among the arguments, of which the system keeps some thousand letters only.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        if (options.isEmpty()) {
            builder.environment().remove("JAVA_TOOL_OPTIONS");
        } else {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        return builder.start();
    }

    private record Ended(int code, List<String> out, List<String> err, int processes) {}

    private Ended run(String options, String... arguments) throws IOException, InterruptedException {
        Process process = program(options, arguments);
        process.outputWriter().close();
        List<String> out;
        List<String> err;
        try (BufferedReader outLines = process.inputReader();
                BufferedReader errLines = process.errorReader()) {
            out = outLines.lines().filter(line -> !line.contains("second")).toList();
            err = errLines.lines().toList();
        }
        assertThat(process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err, processes());
    }

    // Each has written a log of its own.
    private int processes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            for (Path log : logs) {
                Files.delete(log);
            }
            return logs.size();
        }
    }

    @Test
    void allPairsAreRoutedInAProcessOfTheirOwn() throws Exception {
        String file = Files.writeString(folder.resolve("as-rel.txt"), "1|2|-1\n1|3|-1\n2|3|0\n")
                .toString();
        Ended alone = run("", "routes", "--as-rel", file, "--all");
        assertThat(alone.code()).isZero();
        assertThat(alone.err()).isEmpty();
        assertThat(alone.out()).hasSize(10).contains("networks: 3");
        assertThat(alone.processes()).isEqualTo(2);
        Ended second = run(ADDING, "routes", "--as-rel", file, "--all");
        assertThat(second.out()).as("what a start with the module says").isEqualTo(alone.out());
        assertThat(second.processes()).as("it starts none itself").isEqualTo(1);
        Ended one = run("", "routes", "--as-rel", file, "--to", "1");
        assertThat(one.out()).containsExactly("2,provider,1,1", "3,provider,1,1");
        assertThat(one.processes()).as("one destination needs none").isEqualTo(1);
    }

    @Test
    void itsProblemsAndItsCodeAreThoseOfTheCommand() throws Exception {
        String file = Files.writeString(folder.resolve("\u00E9 \"x\".txt"), "1|2|-1\n5|5|0\n")
                .toString();
        Ended refused = run("-Dstderr.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8", "routes", "--as-rel", file, "--all");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("error: line 2: AS5 is its own neighbour; expected two different ASes");
        assertThat(refused.processes()).isEqualTo(2);
    }

    /// The file is a pipe into which nobody writes, so the second start waits for ever.
    @Test
    void whoStopsTheProgramStopsBoth() throws Exception {
        Path input = Path.of("/dev/stdin");
        assumeTrue(Files.exists(input), "standard input has no name here");
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        Process process = program("", "routes", "--as-rel", input.toString(), "--all");
        try {
            ProcessHandle second = childOf(process);
            untilItWaits(second);
            // Stopped as a process its pipes would be closed.
            process.toHandle().destroy();
            assertThat(process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("ended by the signal").isEqualTo(128 + 15);
            second.onExit().get(TIMEOUT_S, TimeUnit.SECONDS);
            assertThat(second.isAlive()).isFalse();
            try (BufferedReader errors = process.errorReader()) {
                assertThat(errors.lines()).isEmpty();
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    // A virtual machine that is stopped while it starts complains. One that uses the processor no more has started.
    private static void untilItWaits(ProcessHandle process) throws InterruptedException {
        Optional<Duration> before;
        Optional<Duration> used = Optional.empty();
        int still = 0;
        for (int i = 0; i < 10 * TIMEOUT_S && still < 5; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            before = used;
            used = process.info().totalCpuDuration();
            still = used.equals(before) && !used.equals(Optional.of(Duration.ZERO)) ? still + 1 : 0;
        }
    }

    private static ProcessHandle childOf(Process process) throws InterruptedException {
        for (int i = 0; i < 10 * TIMEOUT_S && process.isAlive(); i++) {
            Optional<ProcessHandle> child = process.children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no second process");
    }
}
