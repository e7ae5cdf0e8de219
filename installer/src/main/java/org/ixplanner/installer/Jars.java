package org.ixplanner.installer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The jars of the run-time class path.
///
/// @param application the program and its libraries, the program first
/// @param javaFx JavaFX for this system: these become modules of the runtime
record Jars(List<Path> application, List<Path> javaFx) {

    /// Sorts a class path. JavaFX's empty jars without a system in their name go into neither list.
    ///
    /// @throws IllegalArgumentException if the program or JavaFX is missing
    static Jars of(String classPath) {
        List<Path> all = Stream.of(classPath.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        List<Path> javaFx =
                all.stream().filter(Jars::isJavaFx).filter(Jars::holdsModule).toList();
        Stream<Path> program = all.stream().filter(Jars::isProgram);
        Stream<Path> libraries = all.stream().filter(jar -> !isProgram(jar) && !isJavaFx(jar));
        List<Path> application = Stream.concat(program, libraries).toList();
        if (javaFx.isEmpty() || application.isEmpty() || !isProgram(application.getFirst())) {
            throw new IllegalArgumentException("the class path lacks the program or JavaFX: " + classPath);
        }
        return new Jars(application, javaFx);
    }

    private static boolean isProgram(Path jar) {
        return fileName(jar).startsWith("app-");
    }

    private static boolean isJavaFx(Path jar) {
        return fileName(jar).startsWith("javafx-");
    }

    private static String fileName(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static boolean holdsModule(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }
}
