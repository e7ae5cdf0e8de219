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

    /// Puts a plan on top.
    public void opened(Path plan) {
        WindowThread.mustNotBeHere();
        List<String> lines = new ArrayList<>(lines());
        String newest = plan.toAbsolutePath().normalize().toString();
        lines.remove(newest);
        lines.addFirst(newest);
        new StateFile(file).write(String.join("\n", lines.subList(0, Math.min(MOST, lines.size()))) + "\n");
    }

    private List<String> lines() {
        try {
            Optional<Path> there = new StateFile(file).there();
            return there.isPresent() ? Files.readAllLines(there.get()) : List.of();
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
}
