package org.ixplanner.exchange.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where links lead.
public final class Links {

    private Links() {}

    /// The file that `file` leads to if it is a link; else `file` itself, and so for a link that leads nowhere.
    public static Path followed(Path file) {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }
}
