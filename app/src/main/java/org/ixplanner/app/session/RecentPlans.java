package org.ixplanner.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.exchange.disk.AtomicFile;

/// The plans that were open last, kept in a file: a path a line, the newest first.
///
/// @param file that holds them; empty to remember none
public record RecentPlans(Optional<Path> file) {

    private static final int MOST = 10;

    /// Those that are still there, the newest first.
    public List<Path> list() {
        WindowThread.mustNotBeHere();
        return lines().stream()
                .flatMap(RecentPlans::path)
                .filter(Files::isRegularFile)
                .toList();
    }

    /// Puts a plan on top. What cannot be written is forgotten: nobody's work hangs on it.
    public void opened(Path plan) {
        WindowThread.mustNotBeHere();
        List<String> lines = new ArrayList<>(lines());
        String newest = plan.toAbsolutePath().normalize().toString();
        lines.remove(newest);
        lines.addFirst(newest);
        file.ifPresent(at -> write(at, lines.subList(0, Math.min(MOST, lines.size()))));
    }

    private List<String> lines() {
        try {
            return file.isPresent() && Files.isRegularFile(file.get()) ? Files.readAllLines(file.get()) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> path(String line) {
        try {
            return line.isBlank() ? Stream.empty() : Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static void write(Path at, List<String> lines) {
        try {
            Path parent = at.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            new AtomicFile(at).replace(text -> text.write(String.join("\n", lines) + "\n"));
        } catch (IOException e) {
            return;
        }
    }
}
