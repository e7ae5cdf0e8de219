package org.ixplanner.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the repository that follows from the code. The tests fail while it does not;
/// `mvn verify -Dixplanner.write=true` writes all of them again.
public final class KeptFile {

    private final Path file;

    private KeptFile(Path file) {
        this.file = file;
    }

    /// @param path from the top of the repository
    public static KeptFile of(String path) {
        return new KeptFile(Path.of(System.getProperty("ixplanner.root"), path));
    }

    /// Asserts, or sees to it, that the file is `text`.
    public void is(String text) throws IOException {
        if (Boolean.getBoolean("ixplanner.write")) {
            Files.writeString(file, text);
        }
        assertThat(file).as("mvn verify -Dixplanner.write=true writes it again").exists();
        assertThat(Files.readString(file))
                .as("%s; mvn verify -Dixplanner.write=true writes it again", file)
                .isEqualTo(text);
    }
}
