package org.ixplanner.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checked-out repository, found by the system property `ixplanner.root` that the build sets.
final class Repository {

    private static final Path ROOT =
            Path.of(System.getProperty("ixplanner.root", "..")).toAbsolutePath().normalize();

    private Repository() {}

    /// Main files of every module, as paths relative to the repository, in order.
    ///
    /// @param kind `java` or `resources`
    /// @param ending how their names end
    static List<Path> mainFiles(String kind, String ending) {
        return mainFolders(kind).stream()
                .flatMap(folder -> walk(folder, Integer.MAX_VALUE).stream())
                .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                .map(ROOT::relativize)
                .sorted()
                .toList();
    }

    /// The text of a file, which must be UTF-8.
    ///
    /// @param path relative to the repository
    static String read(Path path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read as UTF-8", e);
        }
    }

    // Modules are folders of the root or of such a folder.
    private static List<Path> mainFolders(String kind) {
        return walk(ROOT, 2).stream()
                .map(folder -> folder.resolve("src").resolve("main").resolve(kind))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> walk(Path folder, int depth) {
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
