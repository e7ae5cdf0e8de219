package org.ixplanner.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The archive of classes that the launcher maps into memory at start (application class-data sharing). It is made in
/// two steps: the launcher notes which classes some typical runs load, then the runtime writes these down ready
/// for use.
///
/// @param image the program
/// @param work an empty folder for what the runs leave
record ClassArchive(ApplicationImage image, Path work) {

    private static final long TIMEOUT_S = 120;
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    /// Packages whose classes are still in the format of Java 5.
    private static final List<String> OLD_CLASSES = List.of("picocli/");

    /// A run to learn from.
    ///
    /// @param arguments as typed
    /// @param jvmOptions besides those of the launcher
    /// @param exitCode what it must end with
    record Run(List<String> arguments, String jvmOptions, int exitCode) {

        /// A run of the command line.
        static Run command(int exitCode, String... arguments) {
            return new Run(List.of(arguments), "", exitCode);
        }

        /// The desktop on no screen; it closes itself once painted.
        static Run window() {
            return new Run(List.of(), HEADLESS + " -Dixplanner.rehearsal=true", 0);
        }

        /// The desktop with a plan on no screen; it closes itself once the map is painted.
        static Run window(String plan) {
            return new Run(List.of("open", plan), HEADLESS + " -Dixplanner.rehearsal=map", 0);
        }
    }

    /// Writes the archive to where the launcher looks for it.
    ///
    /// @throws IllegalStateException if a run fails or leaves no archive
    void train(List<Run> runs) throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>();
        for (Run run : runs) {
            Path list = work.resolve("classes-" + runs.indexOf(run) + ".txt");
            launch(run, "-XX:DumpLoadedClassList=" + list + " " + run.jvmOptions());
            Files.readAllLines(list).stream()
                    .filter(ClassArchive::isUseful)
                    .map(ClassArchive::withoutId)
                    .forEach(classes::add);
        }
        Path all = Files.write(work.resolve("classes.txt"), classes);
        dump(all);
        if (!Files.isRegularFile(image.archive())) {
            throw new IllegalStateException("no class archive at " + image.archive());
        }
    }

    // Lines of classes from loaders of their own refer to the numbers of others, so they cannot be merged. Lines that
    // start with @ link their class early, and an old one that is linked is left out of the archive (picocli: a third
    // of the time of --version).
    private static boolean isUseful(String line) {
        boolean linksOldClass = line.startsWith("@") && OLD_CLASSES.stream().anyMatch(line::contains);
        return !line.contains(" source: ") && !linksOldClass;
    }

    // Each run numbers the classes anew; without its number a class of two runs is the same line.
    private static String withoutId(String line) {
        return line.replaceFirst(" id: \\d+$", "");
    }

    // Told to the launcher by a variable, the dump would be written but the program would start after it.
    private void dump(Path classes) throws IOException, InterruptedException {
        run(
                List.of(
                        image.java().toString(),
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + image.archive(),
                        "-cp",
                        image.classPath()),
                Map.of(),
                0);
    }

    private void launch(Run run, String jvmOptions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(image.launcher().toString()));
        command.addAll(run.arguments());
        // This variable is read after the launcher's own options, so it wins over them. The log stays in the build.
        run(command, Map.of("_JAVA_OPTIONS", jvmOptions, "XDG_STATE_HOME", work.toString()), run.exitCode());
    }

    private void run(List<String> command, Map<String, String> variables, int exitCode)
            throws IOException, InterruptedException {
        Path output = work.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " did not end within " + TIMEOUT_S + " s");
        }
        if (process.exitValue() != exitCode) {
            throw new IllegalStateException(command + " with " + variables + " ended with " + process.exitValue()
                    + ":\n" + Files.readString(output));
        }
    }
}
