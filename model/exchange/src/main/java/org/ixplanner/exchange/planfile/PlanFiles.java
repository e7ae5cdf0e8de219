package org.ixplanner.exchange.planfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.AtomicFile;
import org.ixplanner.exchange.disk.Reasons;

/// Reads and saves plan files.
public final class PlanFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlanFiles() {}

    /// Reads the plan in `file`.
    public static LoadResult load(Path file) {
        try {
            refuseUnreadable(file);
            // The decoder of a charset, unlike its name, refuses bytes that are no characters.
            try (Reader bytes = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
                    Reader text = new BufferedReader(bytes, 1 << 16)) {
                return load(text);
            }
        } catch (RefusedException e) {
            return new LoadResult.Refused(List.of(e.problem()));
        } catch (IOException e) {
            return new LoadResult.Refused(List.of(new FileProblem("", unreadable(e))));
        } catch (OutOfMemoryError e) {
            // The tree of a file within the limit may still not fit; it is garbage by now.
            return new LoadResult.Refused(List.of(new FileProblem("", Message.of("planfile.no-memory"))));
        }
    }

    /// Reads a plan from text that is already at hand, such as a bundled sample.
    ///
    /// @throws IOException if reading fails
    public static LoadResult load(Reader text) throws IOException {
        try {
            return PlanReader.read(withoutMark(text));
        } catch (RefusedException e) {
            return new LoadResult.Refused(List.of(e.problem()));
        } catch (CharacterCodingException e) {
            return new LoadResult.Refused(List.of(new FileProblem("", Message.of("planfile.not-utf8"))));
        }
    }

    /// Saves the plan: the file is replaced in one step, what it held before is kept beside it as the backup, and an
    /// autosave of it is dropped.
    ///
    /// @throws SaveException if it cannot be saved; the file is then as it was
    public static void save(Plan plan, Path file) throws SaveException {
        try {
            if (Files.isDirectory(file)) {
                throw new SaveException(Message.of("planfile.folder-not-saved", file.toString()), null);
            }
            new AtomicFile(file).replace(writer -> write(plan, writer), Recovery.backupOf(file));
        } catch (IOException e) {
            throw new SaveException(Message.of("planfile.unsaved", file.toString(), Reasons.of(e)), e);
        }
        dropAutosave(file);
    }

    /// Puts the plan beside `file`, where recovery finds it, and leaves the file itself alone.
    ///
    /// @throws SaveException if it cannot be written
    public static void autosave(Plan plan, Path file) throws SaveException {
        try {
            new AtomicFile(Recovery.autosaveOf(file)).replace(writer -> write(plan, writer));
        } catch (IOException e) {
            throw new SaveException(Message.of("planfile.not-autosaved", file.toString(), Reasons.of(e)), e);
        }
    }

    /// Writes the plan as it stands in its file.
    ///
    /// @throws IOException if writing fails
    public static void write(Plan plan, Writer text) throws IOException {
        PlanEncoder.write(plan, text);
    }

    // The plan is saved; an autosave that cannot be removed is older than it and so never offered first.
    private static void dropAutosave(Path file) {
        try {
            Files.deleteIfExists(Recovery.autosaveOf(file));
        } catch (IOException e) {
            return;
        }
    }

    private static void refuseUnreadable(Path file) throws IOException, RefusedException {
        if (Files.isDirectory(file)) {
            throw refused("planfile.folder");
        }
        if (!Files.exists(file)) {
            throw refused("planfile.no-file");
        }
        if (!Files.isRegularFile(file)) {
            throw refused("planfile.no-regular-file");
        }
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw refused("planfile.empty");
        }
        if (bytes > PlanFormat.MAX_BYTES) {
            throw refused("planfile.too-large", bytes >> 20, PlanFormat.MAX_BYTES >> 20);
        }
    }

    private static RefusedException refused(String key, Object... args) {
        return new RefusedException(new FileProblem("", Message.of(key, args)));
    }

    private static Message unreadable(IOException e) {
        return Message.of("planfile.unreadable", Reasons.of(e));
    }

    // Some editors put a byte order mark before UTF-8.
    private static Reader withoutMark(Reader text) throws IOException {
        Reader buffered = text.markSupported() ? text : new BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }
}
