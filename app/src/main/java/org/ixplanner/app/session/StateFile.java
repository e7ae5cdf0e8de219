package org.ixplanner.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.exchange.disk.AtomicFile;

/// A small file in which the program remembers something. What cannot be written is forgotten: nobody's work hangs on
/// it.
///
/// @param path of the file; empty to remember nothing
record StateFile(Optional<Path> path) {

    /// The file, if it is there.
    Optional<Path> there() {
        return path.filter(Files::isRegularFile);
    }

    /// Replaces what it holds.
    void write(String text) {
        WindowThread.mustNotBeHere();
        path.ifPresent(at -> replace(at, text));
    }

    private static void replace(Path at, String text) {
        try {
            Path parent = at.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            new AtomicFile(at).replace(writer -> writer.write(text));
        } catch (IOException e) {
            return;
        }
    }
}
