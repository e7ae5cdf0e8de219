package org.ixplanner.maps.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ixplanner.engine.text.Message;

/// How much of a file is taken in, so that a hostile one cannot fill the memory.
///
/// @param maxBytes of a file
/// @param maxFeatures in it
/// @param maxPoints in all its geometry
/// @param maxDepth of nesting
public record Limits(long maxBytes, int maxFeatures, int maxPoints, int maxDepth) {

    /// Those of the program: 256 MB, a million features, ten million points, 64 levels.
    public static final Limits STANDARD = new Limits(256L << 20, 1_000_000, 10_000_000, 64);

    /// Refuses a file that is too large or empty.
    ///
    /// @throws IOException if its size cannot be read
    public void check(Path file) throws IOException, FormatException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new FormatException(Message.of("format.empty"));
        }
        if (bytes > maxBytes) {
            throw new FormatException(Message.of("format.too-large", bytes >> 20, maxBytes >> 20));
        }
    }
}
