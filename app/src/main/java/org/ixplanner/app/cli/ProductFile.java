package org.ixplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.AtomicFile;
import org.ixplanner.exchange.disk.Reasons;

/// A file that a command writes, whole or not at all.
///
/// @param path where, as typed
public record ProductFile(Path path) {

    /// Replaces it by a text.
    ///
    /// @throws InputProblems if it cannot be written; it is then as it was
    public void write(AtomicFile.Content content) throws InputProblems {
        replaced(file -> file.replace(content));
    }

    /// Replaces it by bytes.
    ///
    /// @throws InputProblems if it cannot be written; it is then as it was
    public void writeBytes(AtomicFile.Bytes content) throws InputProblems {
        replaced(file -> file.replaceBytes(content));
    }

    private interface Replacement {
        void of(AtomicFile file) throws IOException;
    }

    private void replaced(Replacement replacement) throws InputProblems {
        refuseWhatIsNoFile();
        try {
            replacement.of(new AtomicFile(path));
        } catch (IOException e) {
            throw problem(Reasons.of(e));
        }
    }

    // A device would be replaced by a file.
    private void refuseWhatIsNoFile() throws InputProblems {
        if (path.toString().isBlank()) {
            throw new InputProblems(List.of(Message.of("cli.file.noName")));
        }
        if (Files.isDirectory(path)) {
            throw problem(Message.of("cli.file.folder"));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw problem(Message.of("cli.file.noRegularFile"));
        }
    }

    private InputProblems problem(Message why) {
        return new InputProblems(List.of(Message.of("cli.file.unwritten", path.toString(), why)));
    }
}
