package org.ixplanner.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.engine.text.Message;

/// What the user gets to see of a mistake in the program: one line, and where the rest is.
///
/// @param console where the line goes
/// @param log where the stack trace goes
public record Failures(Console console, ProgramLog log) {

    /// Tells of an error that nothing expected.
    ///
    /// @return what the process returns
    public int tell(Throwable error) {
        Optional<Path> folder = log.record(error);
        console.tell(folder.map(path -> Message.of("cli.internal.logged", path.toString()))
                .orElse(Message.of("cli.internal.unlogged")));
        return ExitCode.INTERNAL.number();
    }
}
