package org.ixplanner.app.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Everything the program and its libraries log, in rotating files that only their owner can read. Nothing reaches
/// the terminal, and a folder that cannot be written means no log, never a failure.
///
/// Nothing happens until [#start], which costs some 30 ms: `--version` and `--help` do without.
public final class ProgramLog implements AutoCloseable {

    private static final int BYTES_PER_FILE = 1_000_000;
    private static final int FILES = 3;
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Optional<Path> folder;
    private boolean started;
    private @Nullable FileHandler handler;

    /// @param folder where the files go; nothing for no log
    public ProgramLog(Optional<Path> folder) {
        this.folder = folder;
    }

    /// Sends all log records to the file from now on; a second call does nothing.
    public synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        // Drops the JDK's own handler, which writes to the terminal.
        LogManager.getLogManager().reset();
        handler = folder.map(ProgramLog::open).orElse(null);
        if (handler != null) {
            Logger.getLogger("").addHandler(handler);
        }
    }

    /// Writes an error with its stack trace.
    ///
    /// @return the folder in which to look for it, or nothing if there is no log
    public Optional<Path> record(Throwable error) {
        start();
        // not shown: for the log
        Logger.getLogger(ProgramLog.class.getName()).log(Level.SEVERE, "unexpected error", error);
        return handler == null ? Optional.empty() : folder;
    }

    /// Closes the file.
    @Override
    public synchronized void close() {
        if (handler != null) {
            Logger.getLogger("").removeHandler(handler);
            handler.close();
            handler = null;
        }
    }

    private static @Nullable FileHandler open(Path folder) {
        try {
            Files.createDirectories(folder);
            restrict(folder, OWNER_FOLDER);
            // The number after "ixplanner" differs between programs that run at once, the last one rotates.
            String pattern = folder.toString().replace("%", "%%") + "/ixplanner-%u.%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES_PER_FILE, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            restrictFiles(folder);
            return handler;
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static void restrictFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "ixplanner-*")) {
            for (Path file : files) {
                restrict(file, OWNER_FILE);
            }
        }
    }

    // Windows keeps the folder to its owner by itself and has no such view.
    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(permissions);
        }
    }
}
