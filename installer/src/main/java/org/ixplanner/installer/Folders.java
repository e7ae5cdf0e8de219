package org.ixplanner.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that a build step starts afresh.
final class Folders {

    private Folders() {}

    /// The folder, there and with nothing in it.
    static Path emptied(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    /// Deletes the folder and all in it; links are not followed.
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
