package org.ixplanner.exchange.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.ixplanner.engine.text.Message;

/// Why reading or writing failed, as a phrase.
public final class Reasons {

    private Reasons() {}

    /// The phrase for `e`.
    public static Message of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> Message.of("reason.denied");
            case BrokenLinkException _ -> Message.of("reason.broken-link");
            case FileAlreadyExistsException _ -> Message.of("reason.file-there");
            case NoSuchFileException _ -> Message.of("reason.no-folder");
            case FileSystemException failure
            when failure.getReason() != null -> Message.of("reason.system", failure.getReason());
            // "No space left on device" and its like come without a file.
            default ->
                Message.of(
                        "reason.system", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }
}
