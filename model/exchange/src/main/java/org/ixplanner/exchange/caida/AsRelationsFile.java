package org.ixplanner.exchange.caida;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Packing;
import org.ixplanner.exchange.disk.Reasons;

/// Reads CAIDA's files of AS relationships, serial-1 and serial-2, plain or packed with gzip or bzip2.
public final class AsRelationsFile {

    private static final int BUFFER = 1 << 16;

    private AsRelationsFile() {}

    /// Reads the relations in `file`.
    ///
    /// @param lenient whether lines that are of no use are skipped and counted; else one of them refuses the file
    public static AsRelationsResult read(Path file, boolean lenient) {
        if (Files.isDirectory(file)) {
            return refused("caida.folder");
        }
        if (!Files.exists(file)) {
            return refused("caida.no-file");
        }
        // The stream around the file is the only one that holds anything to be closed.
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return read(bytes, lenient);
        } catch (EOFException e) {
            return refused("caida.cut-off");
        } catch (IOException e) {
            return new AsRelationsResult.Refused(
                    List.of(new LineProblem(0, Message.of("caida.unreadable", Reasons.of(e)))));
        }
    }

    /// Reads relations from bytes that are at hand.
    ///
    /// @param lenient as above
    /// @throws IOException if reading or unpacking fails
    public static AsRelationsResult read(InputStream bytes, boolean lenient) throws IOException {
        return new LineParser(new Lines(Packing.unpacked(bytes)), lenient).read();
    }

    private static AsRelationsResult refused(String key) {
        return new AsRelationsResult.Refused(List.of(new LineProblem(0, Message.of(key))));
    }
}
