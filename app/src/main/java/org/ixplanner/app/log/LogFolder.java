package org.ixplanner.app.log;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where each system keeps a program's logs.
public final class LogFolder {

    private static final String NAME = "ixplanner";

    private LogFolder() {}

    /// The log folder of this user on this machine.
    public static Optional<Path> ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    /// The log folder, or nothing if the system does not tell where the user's files are.
    ///
    /// @param os the system's name as Java gives it
    /// @param home the user's home folder
    /// @param environment the variables of the process
    static Optional<Path> of(String os, String home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .or(() -> below(home, "AppData", "Local"))
                    .map(base -> base.resolve(NAME).resolve("Logs"));
        }
        if (system.startsWith("mac")) {
            return below(home, "Library", "Logs").map(base -> base.resolve(NAME));
        }
        return absolute(environment.get("XDG_STATE_HOME"))
                .or(() -> below(home, ".local", "state"))
                .map(base -> base.resolve(NAME));
    }

    private static Optional<Path> below(String home, String first, String second) {
        return absolute(home).map(base -> base.resolve(first).resolve(second));
    }

    // The XDG rules say that a relative folder is to be ignored; Java says "?" for an unknown home.
    private static Optional<Path> absolute(@Nullable String folder) {
        if (folder == null || folder.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
