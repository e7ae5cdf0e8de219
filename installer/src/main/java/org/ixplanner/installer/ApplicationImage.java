package org.ixplanner.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder that people install: `bin/ixplanner` is both the desktop and the command line.
///
/// @param folder its root
record ApplicationImage(Path folder) {

    private static final JdkTool JPACKAGE = new JdkTool("jpackage");
    private static final String NAME = "ixplanner";
    private static final String CLASS_PATH_LINE = "app.classpath=";
    private static final String ARCHIVE = NAME + ".jsa";

    // A class archive is refused when a jar's time differs from that at training: one fixed time survives copying.
    private static final FileTime JAR_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /// What an image is made of.
    ///
    /// @param version of the program
    /// @param jars the class path, the program first
    /// @param runtime the linked Java runtime
    /// @param icon a PNG
    record Ingredients(String version, List<Path> jars, Path runtime, Path icon) {}

    /// Makes the image, in place of an older one.
    ///
    /// @param parent where the image's folder goes
    /// @param input an empty folder, to gather the jars in
    static ApplicationImage create(Ingredients from, Path parent, Path input) throws IOException {
        for (Path jar : from.jars()) {
            Files.copy(jar, input.resolve(jar.getFileName()));
        }
        ApplicationImage image = new ApplicationImage(parent.resolve(NAME));
        Folders.delete(image.folder);
        JPACKAGE.run(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                from.version(),
                "--dest",
                parent.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                String.valueOf(from.jars().getFirst().getFileName()),
                "--main-class",
                "org.ixplanner.app.Main",
                "--runtime-image",
                from.runtime().toString(),
                "--icon",
                from.icon().toString(),
                "--java-options",
                "-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE,
                // An archive that no longer fits costs time, but must not print a line; the virtual machine calls it an
                // error, so even its errors are off. Failing to start is told all the same: that is not logging.
                "--java-options",
                "-Xshare:auto -Xlog:disable"));
        image.stampJars();
        return image;
    }

    /// The program.
    Path launcher() {
        return folder.resolve("bin").resolve(NAME);
    }

    /// Where the launcher looks for the class archive.
    Path archive() {
        return jarFolder().resolve(ARCHIVE);
    }

    /// The bare `java` of the image's runtime, there until [#dropJava].
    Path java() {
        return runtimeCommands().resolve("java");
    }

    /// The class path exactly as the launcher puts it together.
    String classPath() throws IOException {
        try (Stream<String> lines = Files.lines(jarFolder().resolve(NAME + ".cfg"))) {
            return lines.filter(line -> line.startsWith(CLASS_PATH_LINE))
                    .map(line -> line.substring(CLASS_PATH_LINE.length()))
                    .map(jar -> jar.replace("$APPDIR", jarFolder().toString()))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /// Removes the runtime's own commands: people start the program by its launcher only.
    void dropJava() throws IOException {
        Folders.delete(runtimeCommands());
    }

    private Path runtimeCommands() {
        return folder.resolve("lib").resolve("runtime").resolve("bin");
    }

    private Path jarFolder() {
        return folder.resolve("lib").resolve("app");
    }

    private void stampJars() throws IOException {
        try (Stream<Path> files = Files.list(jarFolder())) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.setLastModifiedTime(jar, JAR_TIME);
            }
        }
    }
}
