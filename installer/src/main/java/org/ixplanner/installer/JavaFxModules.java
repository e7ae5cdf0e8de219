package org.ixplanner.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Turns JavaFX's jars into modules for `jlink`. The jars carry their native libraries as resources; as parts of the
/// runtime these need no unpacking to the user's home folder, and JavaFX does not complain about its configuration.
final class JavaFxModules {

    private static final JdkTool JMOD = new JdkTool("jmod");
    private static final List<String> NATIVE_ENDINGS = List.of(".so", ".dll", ".dylib");

    private JavaFxModules() {}

    /// @param jars JavaFX for one system
    /// @param folder empty, to work in
    /// @return the folder that holds the modules
    static Path create(List<Path> jars, Path folder) throws IOException {
        Path jmods = Files.createDirectory(folder.resolve("jmods"));
        for (Path jar : jars) {
            String name = String.valueOf(jar.getFileName()).replace(".jar", "");
            Path classes = Files.createDirectories(folder.resolve(name).resolve("classes"));
            Path libraries = Files.createDirectories(folder.resolve(name).resolve("lib"));
            split(jar, classes, libraries);
            JMOD.run(List.of(
                    "create",
                    "--class-path",
                    classes.toString(),
                    "--libs",
                    libraries.toString(),
                    jmods.resolve(name + ".jmod").toString()));
        }
        return jmods;
    }

    private static void split(Path jar, Path classes, Path libraries) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                Path to = target(entry.getName(), classes, libraries);
                Files.createDirectories(to.resolveSibling(""));
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
    }

    private static Path target(String entry, Path classes, Path libraries) {
        Path base = NATIVE_ENDINGS.stream().anyMatch(entry.toLowerCase(Locale.ROOT)::endsWith) ? libraries : classes;
        Path target = base.resolve(entry).normalize();
        if (!target.startsWith(base)) {
            throw new IllegalArgumentException("entry leads out of its jar: " + entry);
        }
        return target;
    }
}
